import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bm25, frequenciesIn, frequenciesOf } from '../../../../src/core/search/ranking/bm25.js';
import { matcherOf } from '../../../../src/core/search/ranking/matcher.js';
import { occurrencesIn } from '../../../../src/core/search/ranking/occurrences.js';
import type { Query } from '../../../../src/core/search/types.js';
import { createVocabulary } from '../../../../src/core/search/vocabulary.js';
import { WEIGHTS } from '../../../../src/core/search/weights.js';

const TERMS = ['army', 'forc', 'sdf', 'boat', 'dock'];

const vocabulary = createVocabulary();
for (const term of TERMS) vocabulary.add(term);

const query: Query = {
  text: '',
  mass: 6,
  terms: [
    { term: 'army', idf: 1, variants: [{ term: 'sdf', weight: 0.5 }] },
    {
      term: 'forc',
      idf: 2,
      variants: [
        { term: 'sdf', weight: 0.25 },
        { term: 'nowher', weight: 1 },
      ],
    },
    { term: 'storm', idf: 3, variants: [] },
  ].map((term) => ({ ...term, start: 0, end: 0, word: term.term, known: true })),
};
const matcher = matcherOf(query, vocabulary);

const text = fc
  .array(fc.integer({ min: -1, max: TERMS.length - 1 }), { maxLength: 30 })
  .map((numbers) => Int32Array.from(numbers));

describe('frequenciesIn', () => {
  it('counts a term for every question word that it may stand for, by its weight', () => {
    expect([...frequenciesIn(Int32Array.of(0, 2, 2, -1, 1, 3), matcher)]).toEqual([2, 1.5, 0]);
  });

  it('counts what the occurrences count', () => {
    fc.assert(
      fc.property(text, (terms) => {
        const found = occurrencesIn(terms, 0, terms.length, matcher);
        expect([...frequenciesIn(terms, matcher)]).toEqual([...frequenciesOf(found, 3)]);
      }),
    );
  });
});

describe('bm25', () => {
  const score = (frequencies: readonly number[], length: number): number =>
    bm25(Float64Array.from(frequencies), matcher.idf, length, 10, WEIGHTS);

  it('gives a word met once in a text of average length its idf', () => {
    expect(score([1, 0, 0], 10)).toBeCloseTo(1, 12);
    expect(score([0, 1, 0], 10)).toBeCloseTo(2, 12);
    expect(score([0, 0, 0], 10)).toBe(0);
  });

  it('grows with repetitions ever more slowly, and falls with length', () => {
    const [once, twice, thrice] = [1, 2, 3].map((count) => score([count, 0, 0], 10));
    expect((twice ?? 0) - (once ?? 0)).toBeGreaterThan((thrice ?? 0) - (twice ?? 0));
    expect(score([1, 0, 0], 20)).toBeLessThan(score([1, 0, 0], 5));
  });
});
