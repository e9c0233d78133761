import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../../src/core/figures/reading/numeral.js';
import { tokens } from '../support.js';

const value = (text: string, money = false): number | null =>
  readNumeral(tokens(text), 0, money)?.value ?? null;

const taken = (text: string): string | null => {
  const all = tokens(text);
  const numeral = readNumeral(all, 0);
  return numeral === null ? null : text.slice(0, all[numeral.to - 1]?.end);
};

describe('a numeral', () => {
  it.each([
    ['thirty-four', 34],
    ['two-and-a-half', 2.5],
    ['3 ½', 3.5],
    ['12-and-a-quarter', 12.25],
    ['ninety-four', 94],
    ['ninety four', 94],
    ['two hundred', 200],
    ['three hundred and fifty', 350],
    ['a hundred', 100],
    ['a hundred and two', 102],
    ['one hundred thousand', 100_000],
    ['one hundred and fifty thousand', 150_000],
    ['two million three hundred thousand', 2_300_000],
    ['a thousand and one', 1001],
    ['a million', 1_000_000],
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['two dozen', 24],
    ['two and a half', 2.5],
    ['one and a half million', 1_500_000],
    ['zero', 0],
  ])('in words: %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each([
    ['30,000', 30_000],
    ['13.4bn', 13_400_000_000],
    ['13.4 bn', 13_400_000_000],
    ['21 billion', 21_000_000_000],
    ['1.5 million', 1_500_000],
    ['30 thousand', 30_000],
    ['50m', 50_000_000],
    ['25k', 25_000],
    ['30 000', 30_000],
    ['2½', 2.5],
    ['.500', 0.5],
    ['3.2mn', 3_200_000],
  ])('in digits: %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('leaves “m” behind a blank to the metres, unless a currency stands before', () => {
    expect(taken('50 m of rope')).toBe('50');
    expect(value('50 m', true)).toBe(50_000_000);
  });

  it.each([['50m pool'], ['100m high'], ['30m deep']])('reads metres in “%s”', (text) => {
    expect(value(text)).toBe(Number.parseInt(text, 10));
  });

  it('takes a capital K or a small b for thousands and billions only with a currency', () => {
    expect([value('10K'), value('10K', true), value('3b'), value('3b', true)]).toEqual([10, 10_000, 3, 3e9]);
  });

  it('stops where the number stops', () => {
    expect(taken('two hundred and more')).toBe('two hundred');
    expect(taken('five twenty')).toBe('five');
    expect(taken('30 200')).toBe('30');
  });

  it.each([['troops'], ['hundreds'], ['hundred'], ['million'], ['-']])('finds none in “%s”', (text) => {
    expect(value(text)).toBeNull();
  });

  it('reads every number below a hundred in words', () => {
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const units = 'one two three four five six seven eight nine'.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 8 }), (ten, unit) => {
        expect(value(`${tens[ten]}-${units[unit]}`)).toBe((ten + 2) * 10 + unit + 1);
      }),
    );
  });
});
