import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latin } from '../../src/core/latin.js';

const CLASSES = ['L', 'Lu', 'Ll', 'M', 'N', 'Cf'];
const isLatinCode = (code: number): boolean =>
  code <= 0x17e || (code >= 0x2000 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20bf);
const LATIN = Array.from({ length: 0x2100 }, (_, code) => code)
  .filter(isLatinCode)
  .map((code) => String.fromCharCode(code));

const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(pattern)].map(({ 0: match, index }) => [match, index]);
const foundLatin = (pattern: RegExp, text: string) =>
  [...latin(pattern).all(text)].map(({ 0: match, index }) => [match, index]);

const latinText = fc
  .array(fc.constantFrom(...LATIN, ...'aAzZ09 .-’', 'š', 'Š'), { maxLength: 40 })
  .map((all) => all.join(''));
const anyText = fc.oneof(latinText, fc.string({ unit: 'grapheme', maxLength: 40 }));

describe('latin', () => {
  it.each(CLASSES)('has of \\p{%s} exactly the members that Unicode has in Latin text', (name) => {
    const pattern = new RegExp(`^\\p{${name}}$`, 'u');
    const own = LATIN.filter((letter) => latin(pattern).test(letter));
    expect(own).toEqual(LATIN.filter((letter) => pattern.test(letter)));
  });

  it.each(['L', 'Lu', 'M', 'N', 'Cf'])('folds case in \\p{%s} as Unicode does', (name) => {
    const pattern = new RegExp(`^\\p{${name}}$`, 'iu');
    const own = LATIN.filter((letter) => latin(pattern).test(letter));
    expect(own).toEqual(LATIN.filter((letter) => pattern.test(letter)));
  });

  it('takes classes inside brackets and outside, beside escaped brackets', () => {
    const pattern = /\[\p{Lu}[\p{L}\p{M}\]-]*|[^\s\p{L}\p{N}\p{Cf}]/gu;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foundLatin(pattern, text)).toEqual(found(pattern, text));
      }),
    );
  });

  it('finds in every text what the pattern finds', () => {
    const patterns = [
      /\p{Lu}[\p{L}\p{M}’-]*/gu,
      /(?<![\p{L}\p{N}])\p{Ll}{2,}(?!\p{N})/gu,
      /(\p{L})\1|\p{N}+/giu,
    ];
    fc.assert(
      fc.property(anyText, fc.constantFrom(...patterns), (text, pattern) => {
        expect(foundLatin(pattern, text)).toEqual(found(pattern, text));
      }),
    );
  });

  it('goes on with the whole of Unicode where a text is not Latin', () => {
    const word = latin(/\p{Lu}\p{Ll}+/u);
    expect(word.exec('в Києві')?.[0]).toBe('Києві');
    expect(latin(/^\p{L}+$/u).test('𝒜bc')).toBe(true);
  });

  it('replaces as the pattern does', () => {
    expect(latin(/[^\p{L}\p{N}]/gu).replace('a-š 9!', '')).toBe('aš9');
    expect(latin(/(\p{L})\1/gu).replace('ннaa', '$1')).toBe('нa');
  });

  it('refuses a class that it has no members of', () => {
    expect(() => latin(/\p{Pd}/u)).toThrow(
      new RangeError('src/core/latin.ts has no class \\p{Pd}. Add its members to CLASSES.'),
    );
  });
});
