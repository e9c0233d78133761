import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../../src/core/search/corpus.js';
import { affordable } from '../../../../src/core/search/ranking/rank.js';
import { slicesOf } from '../../../../src/core/search/slices.js';
import type { Query } from '../../../../src/core/search/types.js';
import { articleOf, inputOf } from '../index-of.js';

const queryOf = (...terms: readonly string[]): Query => ({
  text: '',
  mass: 0,
  terms: terms.map((term) => ({ start: 0, end: 0, word: term, term, known: true, idf: 1, variants: [] })),
});

const corpus = buildCorpus(
  Array.from({ length: 9 }, (_, at) =>
    inputOf(articleOf(['boat', at % 2 === 0 ? 'dock' : '', at % 4 === 0 ? 'reef' : ''].join(' '))),
  ),
  slicesOf(),
);

describe('affordable', () => {
  it('takes the rarest terms first until their postings exceed the budget', async () => {
    const terms = async (budget: number) =>
      affordable(queryOf('boat', 'dock', 'reef', 'snow'), await corpus, budget).map(({ term }) => term);
    expect(await terms(100)).toEqual(['reef', 'dock', 'boat']);
    expect(await terms(8)).toEqual(['reef', 'dock']);
    expect(await terms(7)).toEqual(['reef']);
  });

  it('always takes one term, however common', async () => {
    expect(affordable(queryOf('boat'), await corpus, 1)).toEqual([{ term: 'boat', weight: 1 }]);
  });
});
