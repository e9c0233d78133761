import type { Span } from '../../span.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import { phraseStart, spanOfTokens } from './phrase.js';
import { DETERMINERS, VERB_WORDS } from './words.js';

const AMOUNT_VERB =
  /^(?:is|are|was|were|be|been|rise|rises|rose|risen|fall|falls|fell|fallen|reach|reaches|reached|hit|hits|total|totals|totalled|totaled|number|numbers|numbered|stand|stands|stood|grow|grew|grown|climb|climbed|drop|dropped|exceed|exceeds|exceeded|surpass|surpassed|top|topped|average|averages|averaged|increased|decreased|declined|jumped)$/u;
const LOOK_BACK = 12;
const BOUNDARY = /^[;:.()“”"—]$/u;

/** Position of the nearest verb before a figure inside its clause, or -1. */
const verbBefore = (tokens: readonly Token[], from: number, any: boolean): number => {
  for (let at = from - 1; at >= 0 && at > from - LOOK_BACK; at -= 1) {
    const word = lowerAt(tokens, at);
    if (BOUNDARY.test(word)) return -1;
    if (any ? VERB_WORDS.has(word) || AMOUNT_VERB.test(word) : AMOUNT_VERB.test(word)) return at;
  }
  return -1;
};

/** First position of the chain of verbs and adverbs that ends with the verb: "has not been expected to rise". */
const chainStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (
    at > 0 &&
    (VERB_WORDS.has(lowerAt(tokens, at - 1)) ||
      /^(?:to|not|n['’]t|also|still|already|only|now|ever|.{2,}ly)$/u.test(lowerAt(tokens, at - 1)))
  )
    at -= 1;
  return at;
};

/** The head of a phrase with "of", "in" or "for" behind it: "the number of strikes" counts strikes. */
const subjectPhrase = (tokens: readonly Token[], to: number): Span | null => {
  const start = phraseStart(tokens, to);
  if (start === to) return null;
  return spanOfTokens(tokens, start, to);
};

/** The subject before the verb of a figure's clause; `any` verb for a measure, else one that states an amount. */
export const subjectBefore = (tokens: readonly Token[], from: number, any: boolean): Span | null => {
  const verb = verbBefore(tokens, from, any);
  if (verb < 1) return null;
  const to = chainStart(tokens, verb);
  if (DETERMINERS.has(lowerAt(tokens, to - 1))) return null;
  return subjectPhrase(tokens, to);
};
