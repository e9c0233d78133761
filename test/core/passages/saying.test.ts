import { describe, expect, it } from 'vitest';
import { isSayingClause } from '../../../src/core/passages/saying.js';
import { isHomograph, NAMING, speechVerb } from '../../../src/core/passages/verbs.js';

describe('a clause after a quotation that says who said it', () => {
  it.each([
    'Keller asked.',
    'said Keller.',
    'asked the minister.',
    'she asked, smiling.',
    'the senior official said.',
    'Sen. Ana de la Cruz said on Monday.',
    'Keller, the head of the bank, asked.',
    'I asked.',
  ])('is “%s”', (rest) => {
    expect(isSayingClause(` ${rest}`)).toBe(true);
  });

  it.each([
    'Keller left the room.',
    'He said so.',
    'The minister said so.',
    'And then nothing happened.',
    '',
    'Keller, the head of the bank, left.',
    'said and done it was.',
  ])('is not “%s”', (rest) => {
    expect(isSayingClause(` ${rest}`)).toBe(false);
  });
});

describe('speech verbs', () => {
  it.each([
    ['said', 'say', 'past', true],
    ['says', 'say', 'present', true],
    ['saying', 'say', 'ing', true],
    ['say', 'say', 'base', true],
    ['told', 'tell', 'past', true],
    ['wrote', 'write', 'past', true],
    ['written', 'write', 'past', true],
    ['replied', 'reply', 'past', true],
    ['replies', 'reply', 'present', true],
    ['admitting', 'admit', 'ing', true],
    ['urged', 'urge', 'past', false],
    ['criticized', 'criticize', 'past', false],
    ['labelled', 'label', 'past', false],
    ['dubbing', 'dub', 'ing', false],
    ['thought', 'think', 'past', false],
  ])('knows %s as a form of %s', (word, lemma, form, core) => {
    expect(speechVerb(word)).toMatchObject({ lemma, form, core });
  });

  it('knows which subjects can follow', () => {
    expect(speechVerb('said')?.invertible).toBe(true);
    expect(speechVerb('scoffed')?.invertible).toBe(true);
    expect(speechVerb('told')?.invertible).toBe(false);
    expect(speechVerb('praised')?.invertible).toBe(false);
  });

  it('knows no other words', () => {
    expect(['walk', 'Said', 'sayed', '', 'the'].map(speechVerb)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('knows forms that are nouns as often, and verbs that only name', () => {
    expect(['claims', 'states', 'said'].map(isHomograph)).toEqual([true, true, false]);
    expect([NAMING.has('dub'), NAMING.has('say')]).toEqual([true, false]);
  });
});
