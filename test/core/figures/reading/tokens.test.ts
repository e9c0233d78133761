import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCapital, isHyphen, lowerAt, tokensOf } from '../../../../src/core/figures/reading/tokens.js';
import { tokens } from '../support.js';

const pieces = (text: string): readonly string[] => tokens(text).map((token) => token.text);

describe('tokens of a sentence', () => {
  it.each([
    ['30,000 troops', ['30,000', 'troops']],
    ['about 1.5 million.', ['about', '1.5', 'million', '.']],
    ['a 600-mile line', ['a', '600', '-', 'mile', 'line']],
    ['£13.4bn more', ['£', '13.4', 'bn', 'more']],
    ['the U.S. Army', ['the', 'U.S.', 'Army']],
    ['Kyiv’s army', ['Kyiv’s', 'army']],
    ['12\u202f500 men', ['12\u202f500', 'men']],
    ['from 5–10', ['from', '5', '–', '10']],
    ['Glavaš spoke', ['Glavaš', 'spoke']],
    ['', []],
  ])('reads “%s”', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('says what each piece is and whether it is glued to the one before', () => {
    expect(tokens('a 5km run').map(({ kind, glued }) => [kind, glued])).toEqual([
      ['word', false],
      ['digits', false],
      ['word', true],
      ['word', false],
    ]);
  });

  it('counts offsets from the start of the text', () => {
    const text = 'Before. Ten ships sailed.';
    expect(
      tokensOf(text, { start: 8, end: text.length }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Ten', 'ships', 'sailed', '.']);
  });

  it('gives an empty word outside the sentence', () => {
    expect(lowerAt(tokens('Ten'), 3)).toBe('');
    expect(lowerAt(tokens('Ten'), -1)).toBe('');
  });

  it('takes a hyphen only where it is glued on both sides', () => {
    expect(isHyphen(tokens('one-month'), 1)).toBe(true);
    expect(isHyphen(tokens('one - month'), 1)).toBe(false);
    expect(isHyphen(tokens('8- to 16'), 1)).toBe(false);
  });

  it('knows a capital by its first letter', () => {
    expect(['Kyiv', 'kyiv', 'Ärzte', '5G'].map((word) => isCapital(tokens(word)[0]))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('loses no visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(pieces(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
