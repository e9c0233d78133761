import { describe, expect, it } from 'vitest';
import { attributionOf, reportsIn, shown } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux'];

describe('reported words', () => {
  it.each([
    ['said', 'Participants said they expected the talks to be short.', 'Participants [source, certain]'],
    [
      'said at the end',
      'The fleet was not asked to come, a Danish officer said.',
      'a Danish officer [source, certain]',
    ],
    [
      'cautioned that',
      'Some Danish officials cautioned that it would take years.',
      'Some Danish officials [source, certain]',
    ],
    ['according to', 'According to one version, ships would stay in port.', 'one version [thing, certain]'],
    ['have said', 'But other officials have said the number was open.', 'other officials [source, certain]'],
    [
      'described',
      'Last month, some Danish officials described a small force.',
      'some Danish officials [source, certain]',
    ],
    [
      'a participle',
      'Paul Roux welcomed it, telling reporters that ships alone would not do.',
      'Paul Roux = Paul Roux [person, certain]',
    ],
    [
      'a name with a title',
      'The navy’s chief, Adm. Paul Roux, said his ships were ready.',
      'Adm. Paul Roux = Paul Roux [person, certain]',
    ],
    [
      'a description in between',
      'The Danish officer in Oslo, offering an idea, said they could wait.',
      'The Danish officer in Oslo [source, certain]',
    ],
    [
      'a subordinate clause first',
      'As the talks went on and other U.S. officials said it was time, ships left.',
      'other U.S. officials [source, certain]',
    ],
    [
      'with a quotation inside',
      'Paul Roux said it was time to “move on” with the plan.',
      'Paul Roux = Paul Roux [person, certain]',
    ],
    ['wrote that', 'The ministry wrote that the ships were sold.', 'The ministry [thing, certain]'],
  ])('are found by %s', (_, text, speaker) => {
    expect(reportsIn(text, NAMES)).toEqual([`${text} | ${speaker}`]);
  });

  it.each(['not to be named', 'to remain anonymous', 'for anonymity as they may not speak'])(
    'are none in “asked %s”',
    (wish) => {
      expect(reportsIn(`Both of the officials asked ${wish}.`)).toEqual([]);
    },
  );

  it.each([
    [
      'a sentence that only gives a quotation its speaker',
      '“We wait for the fleet,” Paul Roux said in an interview.',
    ],
    ['a quotation after a colon', 'Paul Roux said: “We wait for the fleet.”'],
    ['a sentence without a cue', 'Paul Roux attended part of the meeting of chiefs.'],
    ['what was not said', 'Paul Roux did not say when the ships would leave.'],
    ['what may be done', 'The question is whether it would respond to an attack.'],
    ['an agreement to come', 'The talks end if Oslo and Riga agree to stop.'],
    ['a claim as a noun', 'The claims were old and the reports were late.'],
    ['a country’s name', 'The United States sent two ships.'],
  ])('are not %s', (_, text) => {
    expect(reportsIn(text, NAMES)).toEqual([]);
  });

  it('carry the person that a pronoun stands for', () => {
    expect(reportsIn('Paul Roux said he was ready. But he said he hoped for more ships.', NAMES)).toEqual([
      'Paul Roux said he was ready. | Paul Roux = Paul Roux [person, certain]',
      'But he said he hoped for more ships. | he = Paul Roux <- Paul Roux [pronoun, certain]',
    ]);
  });

  it('carry the person whose role repeats', () => {
    const text = 'Foreign Minister Jana Keller came. The minister said the ships would leave.';
    expect(reportsIn(text, NAMES)).toEqual([
      'The minister said the ships would leave. | The minister = Jana Keller <- Foreign Minister Jana Keller [source, likely]',
    ]);
  });
});

describe('a statement printed without marks', () => {
  const text = [
    'The Foreign Secretary said:',
    'This is a day that I will not forget.',
    'We stand with our friends at sea.',
    'Ships left the port on Monday.',
  ].join('\n');

  it('is its speaker’s from the colon on as long as it speaks of “I” or “we”', () => {
    expect(reportsIn(text).map((line) => line.replace(/ \[.*$/u, ''))).toEqual([
      'This is a day that I will not forget. | The Foreign Secretary',
      'We stand with our friends at sea. | The Foreign Secretary',
    ]);
  });

  it('ends where somebody else speaks', () => {
    const reports = reportsIn(
      'Jana Keller said:\nWe stand with them all.\nPaul Roux said we had not done so.',
      NAMES,
    );
    expect(reports.map((line) => line.replace(/^.* \| /u, ''))).toEqual([
      'Jana Keller = Jana Keller [person, likely]',
      'Paul Roux = Paul Roux [person, certain]',
    ]);
  });

  it('ends at a closing line', () => {
    expect(
      reportsIn('Jana Keller said:\nWe stand with them all.\nENDS\nWe are the press office.', NAMES),
    ).toHaveLength(1);
  });

  it('is none where a quotation follows the colon', () => {
    expect(reportsIn('Jana Keller said:\n“We stand with them all.”', NAMES)).toEqual([]);
  });
});

describe('who says the words at a span', () => {
  const text = 'Paul Roux said 40 ships were “old, all 12 of them” by now. Jana Keller left with 3 ships.';
  const { speakerAt } = attributionOf(text, NAMES);
  const at = (words: string) =>
    shown(speakerAt({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));

  it('is the speaker of the quotation that holds it', () => {
    expect(at('12')).toBe('Paul Roux = Paul Roux [person, certain]');
  });

  it('else of the reported sentence', () => {
    expect(at('40 ships')).toBe('Paul Roux = Paul Roux [person, certain]');
  });

  it('else nobody', () => {
    expect(at('3 ships')).toBe('-');
  });

  it('and nobody for a span that reaches beyond what is said', () => {
    expect(shown(speakerAt({ start: 0, end: text.length }))).toBe('-');
  });
});
