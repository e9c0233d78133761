import { describe, expect, it } from 'vitest';
import { genderOfPerson } from '../../../src/core/quotations/gender.js';
import { attribute } from '../../../src/core/quotations/index.js';
import { attributionOf, layoutOfText, personIn } from './article.js';

/** Whom the speaker of the last quotation of a text means: the person, else the words that it stands for. */
const meant = (text: string, names: readonly string[]): string | null => {
  const speaker = attributionOf(text, names).quotations.at(-1)?.speaker ?? null;
  return speaker === null ? null : (speaker.person ?? speaker.resolved?.text ?? speaker.text);
};

describe('“he” and “she”', () => {
  it.each([
    [
      'mean whom the sentence before is about, not who asked inside it',
      'Mr. Paul Roux was silent when Mr. Jan Keller asked about the ships. “We wait,” he said.',
      'Paul Roux',
    ],
    [
      'mean the subject of a sentence, not the agent of a question',
      'On Monday, Mr. Paul Roux was asked by a caller why ships left. “We wait,” he said.',
      'Paul Roux',
    ],
    [
      'mean the one who acts next, not the one who spoke a paragraph ago',
      '“We go,” Jan Keller said.\nMr. Paul Roux gave a short answer.\n“We wait,” he said.',
      'Paul Roux',
    ],
    [
      'mean the name of “As for …”',
      '“We go,” the Danish minister said. As for Paul Roux, he said “we wait for ships”.',
      'Paul Roux',
    ],
    [
      'mean the name that a description between commas belongs to',
      'Paul Roux, a longtime captain of ships, warned on Monday that ships leave.\n“We wait,” he said.',
      'Paul Roux',
    ],
    [
      'mean the owner, not the one who is named by way of him',
      'Paul Roux came first. His rival, Mrs. Jana Keller, lost. He spoke of “a very long night”.',
      'Paul Roux',
    ],
  ])('%s', (_, text, expected) => {
    expect(meant(text, ['Paul Roux', 'Jan Keller', 'Jana Keller'])).toBe(expected);
  });

  it('mean the described name also where the description has a cue of its own', () => {
    const text = 'Ana Roux, a longtime sailor, said little. “We wait,” she said.';
    expect(meant(text, ['Ana Roux'])).toBe('Ana Roux');
  });

  it('never mean somebody who was called by the other pronoun before', () => {
    const text =
      'Mr. Paul Roux waited outside. Kim Stone came late. “We go,” she said.\nThey met again. “We wait,” he said.';
    expect(meant(text, ['Paul Roux', 'Kim Stone'])).toBe('Paul Roux');
  });

  it('do not learn from a pronoun inside a question that it may not belong to', () => {
    const text = 'Kim Stone asked Mr. Paul Roux whether he had seen ships. “We wait,” she said.';
    expect(meant(text, ['Paul Roux', 'Kim Stone'])).toBe('Kim Stone');
  });
});

describe('a surname by itself', () => {
  it('is the person’s whose full name ends in it, also where the list of people lacks the surname', () => {
    const text = 'Alan May came late. “We wait,” May said.';
    const person = personIn(text, 'Alan May');
    const { quotations } = attribute(layoutOfText(text), [
      { ...person, mentions: person.mentions.slice(0, 1) },
    ]);
    expect(quotations.map(({ speaker }) => speaker?.person)).toEqual(['Alan May']);
  });
});

describe('the gender of a person', () => {
  it.each([
    ['Paul Roux', ['owner of the Miss Harbour contest'], 'he'],
    ['Kim Stone', ['Mrs.'], 'she'],
    ['Jana Roux', ['Mr.'], 'he'],
    ['Kim Stone', ['spokeswoman'], 'she'],
    ['Kim Stone', ['spokesman'], null],
    ['Kim Stone', ['chairman of the harbour'], null],
    ['Kim Stone', [], null],
  ] as const)('of %s, %j, is %s', (name, roles, expected) => {
    expect(genderOfPerson(name, roles)).toBe(expected);
  });
});
