import { ORDINAL_WORDS, SCALE_WORDS } from './number-words.js';
import { isCapital, isHyphen, lowerAt, type Token } from './tokens.js';

const ENDING = /^(?:st|nd|rd|th)$/u;
const NO_RANK_AFTER =
  /^(?:of|time|and|or|to|place|lady|ladies|class|aid|hand|half|thing|off|in|at|on|for|was|is|were|are|that|who|he|she|it|they|we|i|you|came|said|the|a|an|party|parties|person)$/u;
const NO_RANK_BEFORE = /^(?:at|for|a|an|per|every|of)$/u;

/** "22nd", "1st". */
const inDigits = (tokens: readonly Token[], at: number): number => {
  const next = tokens[at + 1];
  return tokens[at]?.kind === 'digits' && next?.glued === true && ENDING.test(next.lower) ? at + 2 : at;
};

/** "first", "twenty-first"; only right before a word that it can rank. */
const inWords = (tokens: readonly Token[], at: number): number => {
  const tens = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/u.test(lowerAt(tokens, at));
  const from = tens && isHyphen(tokens, at + 1) ? at + 2 : at;
  if (!ORDINAL_WORDS.has(lowerAt(tokens, from)) || SCALE_WORDS.has(lowerAt(tokens, from))) return at;
  const next = tokens[from + 1];
  if (next?.kind !== 'word' || NO_RANK_AFTER.test(next.lower)) return at;
  if (
    from === at &&
    /^(?:first|second)$/u.test(lowerAt(tokens, at)) &&
    NO_RANK_BEFORE.test(lowerAt(tokens, at - 1))
  )
    return lowerAt(tokens, at - 1) === 'a' ? from + 1 : at;
  return isCapital(tokens[at]) && at > 0 ? at : from + 1;
};

/** Position after the ordinal that begins at a token, or `at` when none does. */
export const afterOrdinal = (tokens: readonly Token[], at: number): number => {
  const digits = inDigits(tokens, at);
  return digits > at ? digits : inWords(tokens, at);
};
