import type { QueryTerm } from './types.js';

/** From this weight on a variant is the same word or name written otherwise. */
export const SAME_WORD = 0.6;

/** From this weight on a variant is the word itself or one of nearly its meaning; lighter ones are chance likenesses. */
export const NEAR_WORD = 0.3;

/** Whether some article has a word of a question as it is typed, or a variant of it of at least that weight. */
export const hasTrace = ({ known, variants }: QueryTerm, least: number): boolean =>
  known || variants.some(({ weight }) => weight >= least);

/** Whether no article has a word of a question in any spelling, nor one of nearly its meaning. */
export const isUnknown = (term: QueryTerm): boolean => !hasTrace(term, NEAR_WORD);
