import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstEndingAfter, firstWhere, lowerBound } from '../../src/core/lower-bound.js';

const ascending = fc.array(fc.integer({ min: 0, max: 50 })).map((numbers) => Int32Array.from(numbers).sort());

describe('finding a place by halving', () => {
  it('finds the first offset that is not before another, as a walk does', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 51 }), (offsets, offset) => {
        const walked = offsets.findIndex((one) => one >= offset);
        expect(lowerBound(offsets, offset)).toBe(walked === -1 ? offsets.length : walked);
      }),
    );
  });

  it('finds the first span that ends after an offset, as a walk does', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 51 }), (ends, offset) => {
        const spans = [...ends].map((end) => ({ end }));
        const walked = spans.findIndex(({ end }) => end > offset);
        expect(firstEndingAfter(spans, offset)).toBe(walked === -1 ? spans.length : walked);
      }),
    );
  });

  it('asks about as often as the number has binary digits', () => {
    let asked = 0;
    const at = firstWhere(1_000_000, (one) => {
      asked += 1;
      return one >= 654_321;
    });
    expect(at).toBe(654_321);
    expect(asked).toBeLessThanOrEqual(20);
  });

  it('gives the number of positions where nothing holds, and 0 where there are none', () => {
    expect([firstWhere(7, () => false), firstWhere(0, () => true)]).toEqual([7, 0]);
  });
});
