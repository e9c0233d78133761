import { hasTrace, NEAR_WORD } from '../search/trace.js';
import type { QueryTerm } from '../search/types.js';

/** Whether no article has a word in any spelling, nor one of nearly its meaning. */
export const isUnknown = (term: QueryTerm): boolean => !hasTrace(term, NEAR_WORD);
