import { fold } from '../question/words.js';

const AUXILIARY =
  /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|must)\b/u;

/** Words that ask for a person, a thing or how many of them, and so stand for a part of the sentence that must be missing. */
const NOMINAL = /^(?:who|whom|whose|what|which|how (?:many|much))\b/u;
/** Words that ask for a circumstance: the sentence behind them is whole. */
const ADVERBIAL =
  /^(?:when|where|why|how|(?:to|by|with|from|in|at|for|since|until|on|of) (?:whom|whose|what|which|how))\b/u;

/** Whether words begin with a verb that a question can begin with. */
export const opensWithVerb = (text: string): boolean => AUXILIARY.test(fold(text));

/**
 * How many parts of its sentence the words that begin a question stand for: 1 for “who”, 0 for “why” and for a question of
 * yes or no; `null` where a text does not begin as a question.
 */
export const gapsOf = (text: string): number | null => {
  const folded = fold(text);
  if (NOMINAL.test(folded)) return 1;
  return ADVERBIAL.test(folded) || AUXILIARY.test(folded) ? 0 : null;
};
