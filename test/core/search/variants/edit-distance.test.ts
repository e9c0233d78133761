import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../src/core/search/variants/edit-distance.js';

/** The definition, without any cleverness. */
const bruteForce = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const swap =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? bruteForce(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(
    bruteForce(a.slice(0, -1), b) + 1,
    bruteForce(a, b.slice(0, -1)) + 1,
    bruteForce(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swap,
  );
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it('is what the definition gives, cut off after the most that is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(most + 1, bruteForce(a, b)));
      }),
    );
  });

  it('counts a swap of neighbours once', () => {
    expect(editDistance('ukraine', 'urkaine', 2)).toBe(1);
  });
});
