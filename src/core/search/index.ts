import { buildCorpus } from './corpus.js';
import { createQueryReader } from './query.js';
import { rank } from './ranking/rank.js';
import { type Pause, slicesOf } from './slices.js';
import { termOf } from './terms/term-of.js';
import type { ArticleTerms, IndexInput, SearchIndex } from './types.js';
import { createVariants, type VariantKind } from './variants/index.js';
import { WEIGHTS, type Weights } from './weights.js';

/** How an index is built. */
export type IndexOptions = {
  /** Called between slices of a few milliseconds while the index is built, so that others may run. */
  readonly pause?: Pause;
  /** Weights of ranking that replace the usual ones; for measuring what each is worth. */
  readonly weights?: Partial<Weights>;
  /** Kinds of variants that are left out; for measuring what each is worth. */
  readonly without?: readonly VariantKind[];
};

const NO_WORDS: ArticleTerms = {
  terms: new Int32Array(),
  starts: new Int32Array(),
  ends: new Int32Array(),
};

/**
 * Builds an index over the passages of articles, whose order gives the numbers of articles and passages. The index
 * never changes; the same articles give the same rankings.
 */
export const createIndex = async (
  inputs: readonly IndexInput[],
  options: IndexOptions = {},
): Promise<SearchIndex> => {
  const slices = slicesOf(options.pause);
  const corpus = await buildCorpus(inputs, slices);
  const variants = await createVariants(corpus, slices, options.without);
  const weights: Weights = { ...WEIGHTS, ...options.weights };
  return {
    passages: corpus.passages,
    query: createQueryReader(corpus, variants),
    rank: async (query, limit) => rank(corpus, query, limit, weights),
    termNumber: (term) => corpus.vocabulary.numberOf(term),
    articleTerms: (article) => corpus.articles[article]?.words ?? NO_WORDS,
    termOf,
  };
};
