import type { QueryTerm } from '../search/types.js';

/** Variants from this weight on are the word itself or one of nearly its meaning. */
const STANDS_FOR = 0.3;

/** Whether no article has a word in any spelling, nor one of nearly its meaning. */
export const isUnknown = ({ known, variants }: QueryTerm): boolean =>
  !known && !variants.some(({ weight }) => weight >= STANDS_FOR);
