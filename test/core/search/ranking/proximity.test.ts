import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { massOf, missingFrom, type Occurrence } from '../../../../src/core/search/ranking/occurrences.js';
import { pairsIn, windowIn } from '../../../../src/core/search/ranking/proximity.js';

const idf = Float64Array.of(1, 2, 4, 8);
const at = (...places: readonly (readonly [number, number])[]): readonly Occurrence[] =>
  places.map(([place, term]) => ({ at: place, term, weight: 1 }));

const occurrences = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 3 })), { maxLength: 15 })
  .map((places) => at(...places.sort((a, b) => a[0] - b[0])));

describe('massOf', () => {
  it('counts each question word once, by its best occurrence', () => {
    const found = [...at([0, 0], [1, 0]), { at: 2, term: 2, weight: 0.5 }, { at: 9, term: 2, weight: 0.25 }];
    expect(massOf(found, idf)).toBe(1 + 2);
  });
});

describe('missingFrom', () => {
  it('keeps what the passage does not meet as well itself', () => {
    const own = [{ at: 0, term: 1, weight: 0.5 }];
    const others = [...at([3, 1], [4, 2]), { at: 5, term: 1, weight: 0.4 }];
    expect(missingFrom(own, others)).toEqual(at([3, 1], [4, 2]));
  });
});

describe('pairsIn', () => {
  it('gives the smaller idf of neighbouring question words at most three words apart', () => {
    expect(pairsIn(at([5, 0], [8, 1]), idf)).toBe(1);
    expect(pairsIn(at([5, 1], [8, 0]), idf)).toBe(1);
    expect(pairsIn(at([5, 0], [9, 1]), idf)).toBe(0);
    expect(pairsIn(at([5, 0], [6, 2]), idf)).toBe(0);
    expect(pairsIn(at([5, 2], [6, 3], [7, 2]), idf)).toBe(4);
  });
});

describe('windowIn', () => {
  it('is the best of all windows of twelve words', () => {
    fc.assert(
      fc.property(occurrences, (found) => {
        const windows = Array.from({ length: 41 }, (_, from) =>
          massOf(
            found.filter((one) => one.at >= from && one.at < from + 12),
            idf,
          ),
        );
        expect(windowIn(found, idf)).toBe(Math.max(0, ...windows));
      }),
    );
  });
});
