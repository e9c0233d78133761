import { describe, expect, it } from 'vitest';
import { genderIn, genderOfPronoun } from '../../../src/core/quotations/gender.js';
import { attributionOf, quotesIn, shown } from './article.js';

const NAMES = ['Jana Keller', 'Paul Roux', 'Mary Stone', 'Peter Lang'];

const resolvedIn = (text: string): readonly (string | null)[] =>
  attributionOf(text, NAMES).quotations.map(
    ({ speaker }) => speaker?.person ?? speaker?.resolved?.text ?? null,
  );

describe('pronouns', () => {
  it('stand for the speaker of an indirect sentence in the paragraph before', () => {
    const text =
      'Slovenia’s army chief, Gen. Paul Roux, said his country is willing.\n“What comes next?” he said in an interview.';
    expect(quotesIn(text, NAMES)).toEqual([
      'speech: What comes next? | he = Paul Roux <- Gen. Paul Roux [pronoun, certain]',
    ]);
  });

  it('stand for an unnamed source, never for the nearest name', () => {
    const text =
      '“I believe it,” said one senior Danish official. “Lang likes the idea.”\n“If not, we are lost,” he added.';
    expect(quotesIn(text, NAMES).at(-1)).toBe(
      'speech: If not, we are lost, | he <- one senior Danish official [pronoun, certain]',
    );
  });

  it('agree in gender with a given name', () => {
    expect(resolvedIn('Peter Lang met Mary Stone.\n“It was a fine day for all of us,” she said.')).toEqual([
      'Mary Stone',
    ]);
    expect(resolvedIn('Mary Stone met Peter Lang.\n“It was a fine day for all of us,” he said.')).toEqual([
      'Peter Lang',
    ]);
  });

  it('agree in gender with a title', () => {
    expect(resolvedIn('Mr. Lang met Ms. Keller.\n“It was a fine day for all of us,” she said.')).toEqual([
      'Jana Keller',
    ]);
  });

  it('keep the person of the pronoun before them', () => {
    const text =
      'Paul Roux spoke on Monday. “We wait,” he said. “It takes long.” He added: “We hope to sail soon.”';
    expect(resolvedIn(text)).toEqual(['Paul Roux', 'Paul Roux', 'Paul Roux']);
  });

  it('prefer the one who spoke to one who is only named', () => {
    const text =
      'Paul Roux said the fleet would wait for Peter Lang.\n“We are in no hurry to sail,” he said.';
    expect(resolvedIn(text)).toEqual(['Paul Roux']);
  });

  it('in the plural stand for groups', () => {
    const text = 'Danish officials said they were ready.\n“We are in no hurry to sail,” they said.';
    expect(resolvedIn(text)).toEqual(['Danish officials']);
  });

  it('never reach over a long stretch of text', () => {
    const text = `Paul Roux said so.\n${'The sea was calm.\n'.repeat(6)}“We are in no hurry,” he said.`;
    expect(quotesIn(text, NAMES)).toEqual(['speech: We are in no hurry, | he [pronoun, certain]']);
  });

  it('lower the certainty where two people fit alike', () => {
    const text = 'Paul Roux and Peter Lang met. Roux said no. Lang said no.\n“It was a fine day,” he said.';
    const [quotation] = attributionOf(text, NAMES).quotations;
    expect(quotation?.speaker?.person).toBe('Peter Lang');
    expect(quotation?.speaker?.certainty).not.toBe('unclear');
  });

  it('are listed by the person that they stand for', () => {
    const text = 'Paul Roux stood up. “We wait for the fleet,” he said.';
    expect([...attributionOf(text, NAMES).pronouns]).toEqual([['Paul Roux', [{ start: 45, end: 47 }]]]);
  });

  it('before a noun of speech are resolved as well', () => {
    const [quotation] = attributionOf(
      'Roux kept his promise to “sink every ship of theirs”.',
      NAMES,
    ).quotations;
    expect(shown(quotation?.speaker ?? null)).toContain('his = Paul');
  });
});

describe('gender', () => {
  it('is told by titles, roles and given names, by the first word that tells', () => {
    expect(genderIn(['Foreign', 'Minister', 'Mary', 'Stone'])).toBe('she');
    expect(genderIn(['congressman', 'Kim', 'Stone'])).toBe('he');
    expect(genderIn(['spokesman', 'Kim', 'Stone'])).toBeNull();
    expect(genderIn(['Mrs.', 'John', 'Stone'])).toBe('she');
    expect(genderIn(['Keller'])).toBeNull();
    expect(genderIn([])).toBeNull();
  });

  it('is asked for by pronouns of the third person', () => {
    expect(['he', 'his', 'she', 'her', 'they', 'it'].map(genderOfPronoun)).toEqual([
      'he',
      'he',
      'she',
      'she',
      undefined,
      undefined,
    ]);
  });
});
