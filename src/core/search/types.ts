import type { Article } from '../article/types.js';
import type { Layout, Passage } from '../passages/types.js';
import type { Span } from '../span.js';

/** One word of a question, as the index sees it. */
export type QueryTerm = Span & {
  /** As typed. */
  readonly word: string;
  /** Folded and stemmed: what is looked up. */
  readonly term: string;
  /** Whether any article holds the term itself. */
  readonly known: boolean;
  /** Inverse document frequency; an unknown word counts as one that a single passage would hold, or like the word that it misspells. */
  readonly idf: number;
  /**
   * Other terms of the index that may stand for it (spelling, transliteration, acronym, demonym), with weights in (0, 1]. From .6
   * on it is the same word or name written otherwise; lighter ones are only related to it.
   */
  readonly variants: readonly { readonly term: string; readonly weight: number }[];
};

/** A question made ready for the index. */
export type Query = {
  readonly text: string;
  /** Distinct content words, in the question's order; question words and stop words are gone. */
  readonly terms: readonly QueryTerm[];
  /** Sum of the terms' idf, unknown words in full: what a score is measured against. */
  readonly mass: number;
};

/** A passage with the article that holds it; its position in `SearchIndex.passages` is its number. */
export type IndexedPassage = { readonly article: number; readonly passage: Passage };

/** A ranked passage. `score` grows with relevance; `coverage` is the score measured against the question's idf mass. */
export type Hit = { readonly passage: number; readonly score: number; readonly coverage: number };

/** The words of one article as term numbers, in text order: what scoring reads instead of the text. */
export type ArticleTerms = {
  /** Term number of each word; -1 for a stop word. */
  readonly terms: Int32Array;
  /** Offset of each word in the article's text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

/** What an index is made from: an article laid out and cut into passages. */
export type IndexInput = {
  readonly article: Article;
  readonly layout: Layout;
  readonly passages: readonly Passage[];
};

/** An immutable index over the passages of one set of articles. */
export type SearchIndex = {
  readonly passages: readonly IndexedPassage[];
  /** Reads a question; `without` are spans of the question (a speaker's name) whose words are left out. */
  readonly query: (text: string, without?: readonly Span[]) => Query;
  /** The passages that fit best, best first, at most `limit`. Asynchronous because candidates may come from elsewhere. */
  readonly rank: (query: Query, limit: number) => Promise<readonly Hit[]>;
  /** Number of a folded, stemmed term; `undefined` when no article holds it. */
  readonly termNumber: (term: string) => number | undefined;
  readonly articleTerms: (article: number) => ArticleTerms;
  /** Folds and stems one word by a language's rules; `null` for a stop word. */
  readonly termOf: (word: string, language: string) => string | null;
};
