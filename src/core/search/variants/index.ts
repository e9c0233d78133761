import type { Corpus } from '../corpus.js';
import type { Token } from '../terms/tokens.js';
import type { QueryTerm } from '../types.js';

/** A word of a question with its term. */
export type QueryWord = Token & { readonly term: string };

/** Finds terms of the index that may stand for the word at a place of a question. */
export type Variants = (words: readonly QueryWord[], at: number) => QueryTerm['variants'];

export const createVariants =
  (_corpus: Corpus): Variants =>
  () => [];
