import type { Corpus } from '../corpus.js';
import type { Hit, Query } from '../types.js';
import { CANDIDATES, POOL, POSTING_BUDGET, type Weights } from '../weights.js';
import { affordable } from './affordable.js';
import { type Features, featureReader } from './features.js';
import { matcherOf } from './matcher.js';
import { shortlist } from './shortlist.js';

/** The score of a passage: its BM25 and what its other features add. */
export const scoreOf = (features: Features, weights: Weights): number =>
  features.bm25 +
  weights.pairs * features.pairs +
  weights.window * features.window +
  weights.sentence * features.sentence +
  weights.surface * features.surface +
  weights.article * features.article +
  weights.title * features.title;

/**
 * Ranks passages for a question: candidates from the postings, the best of them by BM25 over all words, and these scored
 * anew on their words.
 */
export const rank = (corpus: Corpus, query: Query, limit: number, weights: Weights): readonly Hit[] => {
  const terms = affordable(query, corpus.vocabulary, POSTING_BUDGET);
  if (terms.length === 0) return [];
  const matcher = matcherOf(query, corpus.vocabulary);
  const features = featureReader(corpus, query, matcher, weights);
  const candidates = corpus.postings.candidates(terms, Math.max(POOL, limit));
  return shortlist(corpus, candidates, matcher, Math.max(CANDIDATES, limit), weights)
    .map((passage) => ({ passage, score: scoreOf(features(passage), weights) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage, score }) => ({ passage, score, coverage: query.mass > 0 ? score / query.mass : 0 }));
};
