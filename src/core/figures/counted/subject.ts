import type { Span } from '../../span.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import { phraseStart, spanOfTokens } from './phrase.js';
import { AMOUNT_VERBS, DETERMINERS, PHRASE_ENDS, VERB_WORDS } from './words.js';

const LOOK_BACK = 14;
const BOUNDARY = /^[;:.(“"—]$/u;
const ADVERB = /^(?:to|not|n['’]t|also|still|already|only|now|ever|even|just|[a-z]{2,}ly)$/u;
const RELATIVE = /^(?:that|which|who)$/u;
const VERB_ENDING = /^[a-z]{2,}[^e]ed$/u;
const HEAD_OF = /^(?:number|numbers|total|amount|count|share|rate)$/u;

const isVerb = (word: string, any: boolean): boolean =>
  any ? VERB_WORDS.has(word) || VERB_ENDING.test(word) : AMOUNT_VERBS.has(word);

/** Position of the nearest verb before a figure inside its clause, or -1. */
const verbBefore = (tokens: readonly Token[], from: number, any: boolean): number => {
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at -= 1) {
    const word = lowerAt(tokens, at);
    if (BOUNDARY.test(word)) return -1;
    if (isVerb(word, any) && !(VERB_ENDING.test(word) && DETERMINERS.has(lowerAt(tokens, at - 1)))) return at;
  }
  return -1;
};

/** First position of the chain of verbs and adverbs that ends with a verb: "has not been expected to rise". */
const chainStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0) {
    const word = lowerAt(tokens, at - 1);
    if (!VERB_WORDS.has(word) && !VERB_ENDING.test(word) && !ADVERB.test(word)) break;
    at -= 1;
  }
  return RELATIVE.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
};

/** The phrase that ends before a position, with what it is "of": "the pace of price increases"; of a number, what it is of. */
const phraseEnding = (tokens: readonly Token[], to: number): Span | null => {
  const start = phraseStart(tokens, to);
  if (start === to) return null;
  const of = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  const joins = /^(?:of|per)$/u.test(lowerAt(tokens, of));
  const head = joins ? phraseStart(tokens, of) : of;
  const wide = joins && head < of && !HEAD_OF.test(lowerAt(tokens, of - 1));
  return spanOfTokens(tokens, wide ? head : start, to);
};

/** The subject before the verb of a figure's clause; `any` verb for a measure, else one that states an amount. */
export const subjectBefore = (tokens: readonly Token[], from: number, any: boolean): Span | null => {
  const verb = verbBefore(tokens, from, any);
  return verb < 1 ? null : phraseEnding(tokens, chainStart(tokens, verb));
};

/** The nearest noun phrase before a position in the same clause, over prepositions, adverbs and determiners. */
export const nearestBefore = (tokens: readonly Token[], from: number): Span | null => {
  let to = from;
  while (to > 0 && to > from - LOOK_BACK) {
    const word = lowerAt(tokens, to - 1);
    if (BOUNDARY.test(word)) return null;
    const skips = PHRASE_ENDS.has(word) || DETERMINERS.has(word) || ADVERB.test(word) || isVerb(word, true);
    if (!skips && tokens[to - 1]?.kind === 'word') return phraseEnding(tokens, to);
    to -= 1;
  }
  return null;
};
