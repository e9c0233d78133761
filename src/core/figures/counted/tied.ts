import type { Span } from '../../span.js';
import { isDirection } from '../changes.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import { beforeTime, endsClause, isGerund, isPassedOver, isVerb } from './clause.js';
import { phraseStart, spanOfTokens } from './phrase.js';
import { DETERMINERS } from './words.js';

const HEAD_OF = /^(?:number|numbers|total|amount|count|share|rate)$/u;
/** Words that end no counted thing: possessors, and what tells of it. */
const NO_THING = /(?:['’]s|^(?:report|reports|survey|poll))$/u;
/** Prepositions that tie a phrase to the one before it: "shares in the brewer", "visitors to the island". */
export const TIES =
  /^(?:of|per|in|on|at|to|for|from|with|by|between|against|among|around|near|into|over|under)$/u;
const TIES_MOST = 4;

/** Position before the articles, and the numbers, that lead a phrase. */
export const beforeArticles = (tokens: readonly Token[], start: number): number => {
  let at = start;
  while (lowerAt(tokens, at - 1) === '#' || DETERMINERS.has(lowerAt(tokens, at - 1))) at -= 1;
  return at;
};

/** First position of the phrase that ends before a position with the phrases that it is tied to; of a number, what it is of. */
export const tiedStart = (tokens: readonly Token[], to: number): number => {
  let start = phraseStart(tokens, to);
  for (let ties = 0; ties < TIES_MOST; ties += 1) {
    const tie = beforeArticles(tokens, start) - 1;
    const end = beforeTime(tokens, tie);
    if (lowerAt(tokens, tie) === 'to' && (isDirection(tokens, start) || isVerb(tokens, start, true)))
      return start;
    const head = TIES.test(lowerAt(tokens, tie)) ? phraseStart(tokens, end) : tie;
    if (isGerund(tokens, end - 1) && /[^s]s$|men$|people$/u.test(lowerAt(tokens, end - 2))) return start;
    const counts = lowerAt(tokens, tie) === 'of' && HEAD_OF.test(lowerAt(tokens, tie - 1));
    if (head >= end || counts || isVerb(tokens, end - 1, true) || isVerb(tokens, head, true)) return start;
    start = head;
  }
  return start;
};

/** First position of what "and" joins to the phrase that begins at a position: "[the cost of clothing] and footwear". */
const pairStart = (tokens: readonly Token[], start: number): number => {
  const and = beforeArticles(tokens, start) - 1;
  if (!/^(?:and|or|&)$/u.test(lowerAt(tokens, and)) || tokens[and - 1]?.kind !== 'word') return start;
  const before = isPassedOver(tokens, and - 1) ? and : tiedStart(tokens, and);
  return before < and && !isVerb(tokens, before - 1, true) && !isVerb(tokens, before - 2, true)
    ? before
    : start;
};

/** Whether the words between two positions name a thing that can be counted. */
const isThing = (tokens: readonly Token[], start: number, to: number): boolean =>
  start < to && !NO_THING.test(lowerAt(tokens, to - 1)) && lowerAt(tokens, start) !== 'another';

/** The phrase of a subject or object: a head noun with all that is tied to it. */
export const tiedPhrase = (tokens: readonly Token[], end: number): Span | null => {
  const to = lowerAt(tokens, end - 1) === '.' && !endsClause(tokens, end - 1) ? end - 1 : end;
  const start = phraseStart(tokens, to);
  if (!isThing(tokens, start, to)) return null;
  return spanOfTokens(tokens, pairStart(tokens, tiedStart(tokens, to)), to);
};

/** The phrase that ends before a position, with what it is "of": "the pace of price increases"; of a number, what it is of. */
export const phraseEnding = (tokens: readonly Token[], to: number): Span | null => {
  const start = phraseStart(tokens, to);
  if (!isThing(tokens, start, to)) return null;
  const of = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  const joins = /^(?:of|per)$/u.test(lowerAt(tokens, of));
  const head = joins ? phraseStart(tokens, of) : of;
  const wide = joins && head < of && !HEAD_OF.test(lowerAt(tokens, of - 1));
  return spanOfTokens(tokens, wide ? head : start, to);
};
