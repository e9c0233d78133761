import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsValue } from '../../../../src/core/figures/reading/digits.js';

describe('the value of digits', () => {
  it.each([
    ['34', 34],
    ['30,000', 30_000],
    ['1,234,567.5', 1_234_567.5],
    ['1.5', 1.5],
    ['1.500.000', 1_500_000],
    ['12\u00a0500', 12_500],
    ['1\u202f250\u202f000', 1_250_000],
    ['12,34,567', 1_234_567],
    ['2,5', 2.5],
    ['0', 0],
    ['0.5', 0.5],
  ])('reads %s', (text, value) => {
    expect(digitsValue(text)).toBe(value);
  });

  it.each([['1.2.3'], ['192.168.1.1'], ['007'], ['1234567890123456'], ['1,2345'], ['']])(
    'finds no number in “%s”',
    (text) => {
      expect(digitsValue(text)).toBeNull();
    },
  );

  it('reads back every whole number written with commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
        expect(digitsValue(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });
});
