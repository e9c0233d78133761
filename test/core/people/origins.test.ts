import { describe, expect, it } from 'vitest';
import { namesIn, readingOf } from './read.js';

/** One sentence for each way of naming people; the name expected from it. */
const sentences: readonly (readonly [origin: string, text: string, name: string])[] = [
  [
    'Arabic, with an article',
    'Ghassan al-Attar, a political analyst in Basra, said the vote was lost.',
    'Ghassan al-Attar',
  ],
  [
    'Arabic, with a father',
    'It was led by Khalid bin Faisal Al Rashid, the regional governor.',
    'Khalid bin Faisal Al Rashid',
  ],
  ['Arabic, by a son', 'Abu Omar al-Tunisi was killed near Mosul, officials said.', 'Abu Omar al-Tunisi'],
  ['Dutch', 'Defence Minister Pieter van der Meer told reporters so.', 'Pieter van der Meer'],
  ['German', 'EU envoy Ursula von Hagen said it.', 'Ursula von Hagen'],
  ['Vietnamese', 'Nguyen Van Thanh, 45, a farmer, sold his rice.', 'Nguyen Van Thanh'],
  ['Nigerian', 'Chukwuemeka Obiora, the army spokesman, denied it.', 'Chukwuemeka Obiora'],
  ['Chinese', 'Vice Premier Zhao Wenlong met the press.', 'Zhao Wenlong'],
  ['Korean', 'Prime Minister Park Min-ho resigned.', 'Park Min-ho'],
  ['Ukrainian', 'The governor, Oleksandr Bondarenko, said the line held.', 'Oleksandr Bondarenko'],
  ['Turkish', 'Foreign Minister Çağlar Yıldız said it.', 'Çağlar Yıldız'],
  ['Irish', 'Sean O’Dwyer, 61, is a lawyer.', 'Sean O’Dwyer'],
  ['Spanish', 'Mayor María José Fernández de la Vega said no.', 'María José Fernández de la Vega'],
  [
    'with initials',
    'J. R. Whitcombe Jr. signed the paper, said his lawyer, J. Smith.',
    'J. R. Whitcombe Jr.',
  ],
  ['with a number', 'Harold P. Lindqvist III, an economist, said so.', 'Harold P. Lindqvist III'],
  [
    'with a nickname',
    'Col. Peter “P.J.” Hallam, the task force spokesman, said the strike failed.',
    'Peter “P.J.” Hallam',
  ],
  ['with a nickname between straight marks', 'Brig. Gen. Anna "Tex" Moller spoke.', 'Anna "Tex" Moller'],
  ['after an office and its field', 'Minister for Ports Ana Lind said so.', 'Ana Lind'],
  ['after a longer field', 'Secretary of State for Rivers and Ports Peter Hallam left.', 'Peter Hallam'],
  ['with letters after it', 'Foreign Secretary Sir Alan Whitfield KCB would go.', 'Alan Whitfield'],
];

describe('names of any origin', () => {
  it.each(sentences)('%s', (_origin, text, name) => {
    expect(namesIn(text)[0]).toBe(name);
  });

  it('knows later mentions by the part of the name that papers use', () => {
    const text = [
      'Ghassan al-Attar, an analyst, spoke. Al-Attar had warned of it.',
      'Pieter van der Meer, a minister, spoke. Van der Meer’s plan was ready.',
      'Zhao Wenlong, the ambassador, spoke. Zhao said little.',
    ].join('\n');
    expect(readingOf(text).map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Ghassan al-Attar', ['Al-Attar']],
      ['Pieter van der Meer', ['Van der Meer']],
      ['Zhao Wenlong', ['Zhao']],
    ]);
  });

  it('reads texts that were put together from words, with blanks around hyphens and apostrophes', () => {
    const text =
      "Governor Lee Ka - chiu met Omar al - Hadi, a lawyer. Lee Ka - chiu 's office said Omar al - Hadi was invited.";
    expect(readingOf(text).map(({ mentions }) => mentions)).toEqual([
      ['Lee Ka - chiu', 'Lee Ka - chiu'],
      ['Omar al - Hadi', 'Omar al - Hadi'],
    ]);
  });
});
