import type { Token } from '../terms/tokens.js';

/** A word of a question with its term. */
export type QueryWord = Token & { readonly term: string };

/** A term that may stand for another, with its weight in (0, 1]. */
export type Variant = { readonly term: string; readonly weight: number };

/** Finds terms of the index that may stand for the word at a place of a question in a language, best first. */
export type Variants = (words: readonly QueryWord[], at: number, language: string) => readonly Variant[];
