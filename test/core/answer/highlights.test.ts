import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedSpans, marksWithin } from '../../../src/core/answer/highlights.js';

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the marks of an excerpt', () => {
  it('are cut to it, in order, and joined where they touch', () => {
    const marks = [
      { start: 30, end: 34 },
      { start: 8, end: 12 },
      { start: 12, end: 15 },
      { start: 39, end: 50 },
    ];
    expect(marksWithin({ start: 10, end: 40 }, marks)).toEqual([
      [0, 5],
      [20, 24],
      [29, 30],
    ]);
  });

  it('are spans of its article again', () => {
    expect(
      markedSpans({
        start: 10,
        highlights: [
          [0, 5],
          [20, 24],
        ],
      }),
    ).toEqual([
      { start: 10, end: 15 },
      { start: 30, end: 34 },
    ]);
  });

  it('stay the same when they are made again from their spans', () => {
    fc.assert(
      fc.property(span, fc.array(span), (within, marks) => {
        const highlights = marksWithin(within, marks);
        expect(marksWithin(within, markedSpans({ start: within.start, highlights }))).toEqual(highlights);
      }),
    );
  });
});
