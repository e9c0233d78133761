/** The round weights of ranking, all in one place: kept where they help on several collections, not tuned finer (docs/retrieval.md). */
export const WEIGHTS = {
  /** BM25: how fast repetitions stop counting, and how much length counts (Robertson and Zaragoza 2009). */
  k1: 0.9,
  b: 0.4,
  /** Neighbouring question words that stand near each other in the passage. */
  pairs: 0.1,
  /** The twelve words of the passage that hold most of the question. */
  window: 0.1,
  /** The sentence that holds most of the question. */
  sentence: 0.2,
  /** Words written exactly as in the question. */
  surface: 0.2,
  /** BM25 of the whole article. */
  article: 0.3,
  /** Question words that only the article's title has. */
  title: 0.5,
} as const;

/** Names of the parts of a score that can be weighed. */
export type Weights = { readonly [name in keyof typeof WEIGHTS]: number };

/**
 * Postings that a question may touch: a bound on time (docs/retrieval.md has what other budgets cost). The words that do not
 * fit into it are too common to find a passage by, and count again in the shortlist.
 */
export const POSTING_BUDGET = 3_000;

/** Candidates of the postings that are read for all words of the question. */
export const POOL = 200;

/** Candidates that are ranked anew. */
export const CANDIDATES = 50;

/** Words apart at which two question words still count as a pair. */
export const PAIR_DISTANCE = 3;

/** Words of the window. */
export const WINDOW = 12;

/** Of a question at most so many UTF-16 units and terms are read: long ones would hold up everybody else. */
export const QUESTION_LENGTH_MOST = 300;
export const QUESTION_TERMS_MOST = 32;
