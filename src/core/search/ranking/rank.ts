import type { Corpus } from '../corpus.js';
import type { WeightedTerm } from '../postings.js';
import type { Hit, Query } from '../types.js';
import { CANDIDATES, POSTING_BUDGET, type Weights } from '../weights.js';
import { type Features, featureReader } from './features.js';
import { matcherOf } from './matcher.js';

/** The score of a passage: its BM25 and what its other features add. */
export const scoreOf = (features: Features, weights: Weights): number =>
  features.bm25 +
  weights.pairs * features.pairs +
  weights.window * features.window +
  weights.sentence * features.sentence +
  weights.surface * features.surface +
  weights.article * features.article +
  weights.title * features.title;

/** The question's terms and variants that the articles hold, rarest first, until the budget of postings is spent. */
export const affordable = (query: Query, corpus: Corpus, budget: number): readonly WeightedTerm[] => {
  const best = new Map<string, number>();
  for (const { term, variants } of query.terms)
    for (const { term: word, weight } of [{ term, weight: 1 }, ...variants])
      best.set(word, Math.max(weight, best.get(word) ?? 0));
  const priced = [...best]
    .map(([term, weight]) => ({ term, weight, number: corpus.vocabulary.numberOf(term) }))
    .filter((entry) => entry.number !== undefined)
    .map(({ term, weight, number = -1 }) => ({ term, weight, price: corpus.vocabulary.passagesWith(number) }))
    .sort((a, b) => a.price - b.price);
  let spent = 0;
  return priced
    .filter(({ price }, at) => {
      const affords = at === 0 || spent + price <= budget;
      if (affords) spent += price;
      return affords;
    })
    .map(({ term, weight }) => ({ term, weight }));
};

/** Ranks passages for a question: candidates from the postings, then the best of them scored anew on their words. */
export const rank = (corpus: Corpus, query: Query, limit: number, weights: Weights): readonly Hit[] => {
  const terms = affordable(query, corpus, POSTING_BUDGET);
  if (terms.length === 0) return [];
  const matcher = matcherOf(query, corpus.vocabulary);
  const features = featureReader(corpus, query, matcher, weights);
  return corpus.postings
    .candidates(terms, Math.max(CANDIDATES, limit))
    .map((passage) => ({ passage, score: scoreOf(features(passage), weights) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage, score }) => ({ passage, score, coverage: query.mass > 0 ? score / query.mass : 0 }));
};
