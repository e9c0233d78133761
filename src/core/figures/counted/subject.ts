import type { Span } from '../../span.js';
import { isCapital, lowerAt, type Token } from '../reading/tokens.js';
import {
  beforeTime,
  chainStart,
  endsClause,
  isGerund,
  isNoun,
  isPassedOver,
  isVerb,
  LOOK_BACK,
  verbBefore,
} from './clause.js';
import { isLoneAdjective, phraseStart, spanOfTokens } from './phrase.js';
import { DETERMINERS } from './words.js';

const HEAD_OF = /^(?:number|numbers|total|amount|count|share|rate)$/u;
/** Words that end no counted thing: possessors, and what tells of it. */
const NO_THING = /(?:['’]s|^(?:report|reports|survey|poll))$/u;
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|there|this|these|those|me|him|them|us)(?:['’](?:m|s|re|ve|d|ll))?$/u;

/** Prepositions that tie a phrase to the one before it: "shares in the brewer", "visitors to the island". */
const TIES = /^(?:of|per|in|on|at|to|for|from|with|by|between|against|among|around|near|into|over|under)$/u;
const TIES_MOST = 4;

/** Position before the articles, and the numbers, that lead a phrase. */
const beforeArticles = (tokens: readonly Token[], start: number): number => {
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
    const head = TIES.test(lowerAt(tokens, tie)) ? phraseStart(tokens, end) : tie;
    if (isGerund(tokens, end - 1) && /[^s]s$|men$|people$/u.test(lowerAt(tokens, end - 2))) return start;
    const counts = lowerAt(tokens, tie) === 'of' && HEAD_OF.test(lowerAt(tokens, tie - 1));
    if (head >= end || counts || isVerb(tokens, end - 1, true) || isVerb(tokens, head, true)) return start;
    start = head;
  }
  return start;
};

/** The phrase of a subject or object: a head noun with all that is tied to it. */
const tiedPhrase = (tokens: readonly Token[], end: number): Span | null => {
  const to = lowerAt(tokens, end - 1) === '.' && !endsClause(tokens, end - 1) ? end - 1 : end;
  const start = phraseStart(tokens, to);
  if (start === to || NO_THING.test(lowerAt(tokens, to - 1)) || lowerAt(tokens, start) === 'another')
    return null;
  return spanOfTokens(tokens, tiedStart(tokens, to), to);
};

const PARTICIPLE = /^(?:[a-z]{2,}[^e]ed|made|held|built|sent|paid|sold|given|taken|known|run|led|won|worn)$/u;

/** Position of a participle behind its noun that leads a phrase: "mills [run] by the town", "a man [living] in Melby"; or -1. */
const participleBefore = (tokens: readonly Token[], start: number): number => {
  const tie = beforeArticles(tokens, start) - 1;
  const tied = TIES.test(lowerAt(tokens, tie));
  const at = tied ? tie - 1 : tie;
  const leads = (tied && PARTICIPLE.test(lowerAt(tokens, at))) || isGerund(tokens, at);
  return leads && tokens[at - 1]?.kind === 'word' && !isPassedOver(tokens, at - 1) ? at : -1;
};

const RELATIVE_REACH = 8;

/** Position of the pronoun that begins the relative clause whose verb stands at a position: "the bridge [that] the council built"; or -1. */
const relativeBefore = (tokens: readonly Token[], verb: number): number => {
  for (let at = verb - 1; at > 0 && at > verb - RELATIVE_REACH; at -= 1) {
    if (/^(?:that|which|who|whom)$/u.test(lowerAt(tokens, at)) && !isPassedOver(tokens, at - 1)) return at;
    if (tokens[at]?.kind !== 'word') return -1;
  }
  return -1;
};

/** Position before a relative clause that ends at a position, with its comma; the position itself where none does. */
const beforeRelative = (tokens: readonly Token[], to: number): number => {
  const verb = verbBefore(tokens, to, true);
  const inside = tokens.slice(Math.max(verb, 0), to).every(({ kind }) => kind === 'word');
  const relative = verb > 0 && inside ? relativeBefore(tokens, verb) : -1;
  return relative > 0 ? beforeComma(tokens, relative) : to;
};

/** Position before the phrase of a participle that ends at a position; the position itself where none does. */
const beforeParticiple = (tokens: readonly Token[], to: number): number => {
  const participle = participleBefore(tokens, tiedStart(tokens, to));
  return participle > 0 ? participle : to;
};

/** The subject that ends at a position: the noun before the relative clause and the one or two participles that end there. */
const subjectAt = (tokens: readonly Token[], end: number): Span | null => {
  const to = beforeRelative(tokens, end);
  return tiedPhrase(tokens, beforeParticiple(tokens, beforeParticiple(tokens, to))) ?? tiedPhrase(tokens, to);
};

/** The phrase that ends before a position, with what it is "of": "the pace of price increases"; of a number, what it is of. */
const phraseEnding = (tokens: readonly Token[], to: number): Span | null => {
  const start = phraseStart(tokens, to);
  if (start === to || NO_THING.test(lowerAt(tokens, to - 1)) || lowerAt(tokens, start) === 'another')
    return null;
  const of = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  const joins = /^(?:of|per)$/u.test(lowerAt(tokens, of));
  const head = joins ? phraseStart(tokens, of) : of;
  const wide = joins && head < of && !HEAD_OF.test(lowerAt(tokens, of - 1));
  return spanOfTokens(tokens, wide ? head : start, to);
};

/** The nearest noun phrase before a position in the same clause, over phrases of time, prepositions, adverbs and determiners. */
const nearestBefore = (tokens: readonly Token[], from: number): Span | null => {
  for (let to = beforeTime(tokens, from); to > 0 && to > from - LOOK_BACK; to = beforeTime(tokens, to - 1)) {
    if (endsClause(tokens, to - 1)) return null;
    const skips = isPassedOver(tokens, to - 1) || (isGerund(tokens, to - 1) && to === from);
    if (!skips && tokens[to - 1]?.kind === 'word') return phraseEnding(tokens, to);
  }
  return null;
};

const beforeComma = (tokens: readonly Token[], at: number): number =>
  lowerAt(tokens, at - 1) === ',' ? at - 1 : at;

const ASIDE_MOST = 14;

/** Position before an aside between commas that ends at a position: "the brewer, based in Oslo, fell"; `to` where none does. */
const beforeAside = (tokens: readonly Token[], to: number): number => {
  if (lowerAt(tokens, to - 1) !== ',') return to;
  for (let at = to - 2; at > 0 && at > to - ASIDE_MOST; at -= 1)
    if (lowerAt(tokens, at) === ',') return tokens[at - 1]?.kind === 'word' ? at : to;
  return to;
};

/**
 * Where the subject of the clause ends: before the chain of its verb; over a gerund, and over "and" or "but" ("the phone has
 * a lens and weighs"), to the verb before it; or -1.
 */
const subjectEnd = (tokens: readonly Token[], from: number, any: boolean): number => {
  const verb = verbBefore(tokens, from, any);
  if (verb < 1) return -1;
  const to = chainStart(tokens, verb);
  const further =
    to === verb &&
    isGerund(tokens, verb) &&
    /^(?:,|after|while|before|by|without|since|despite)$/u.test(lowerAt(tokens, to - 1));
  const joined = /^(?:and|but)$/u.test(lowerAt(tokens, to - 1)) && verbBefore(tokens, to - 1, true) > 0;
  return (further || joined) && to > 1
    ? subjectEnd(tokens, to - 1, any || joined)
    : beforeTime(tokens, beforeAside(tokens, beforeTime(tokens, to)));
};

/** "boost the range by 35 miles", "cut the fee to $5": the object between verb and preposition; no lone adjective. */
const objectBefore = (tokens: readonly Token[], from: number): Span | null => {
  if (!/^(?:by|to|at|for)$/u.test(lowerAt(tokens, from - 1))) return null;
  const to = beforeTime(tokens, from - 1);
  if (isVerb(tokens, to - 1, true)) return null;
  if (isGerund(tokens, to - 1) && !isNoun(tokens, to - 1)) return null;
  return isLoneAdjective(tokens, phraseStart(tokens, to), to) ? null : tiedPhrase(tokens, to);
};

/** "Germany gives 11 euros and Britain 4": the subject of a verb that is left out. */
const gapped = (tokens: readonly Token[], from: number): Span | null => {
  if (tokens[from - 1]?.kind !== 'word') return null;
  const start = phraseStart(tokens, from);
  const and = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  const listed = lowerAt(tokens, and) === ',' && lowerAt(tokens, and - 1) === '#' && isCapital(tokens[start]);
  if (start === from || !(listed || /^(?:and|while|but)$/u.test(lowerAt(tokens, and)))) return null;
  if (lowerAt(tokens, start) === 'additional') return null;
  return verbBefore(tokens, and, true) > 0 && !isVerb(tokens, from - 1, true)
    ? spanOfTokens(tokens, start, from)
    : null;
};

/** "she ran the race in 12 minutes": the object between the verb of a pronoun and the preposition before a measure. */
const objectAfter = (tokens: readonly Token[], from: number): Span | null => {
  const verb = verbBefore(tokens, from, true);
  if (!/^(?:in|at|with|over|after|within|of)$/u.test(lowerAt(tokens, from - 1))) return null;
  const object = nearestBefore(tokens, from);
  return object !== null && object.start >= (tokens[verb]?.end ?? 0) ? object : null;
};

/**
 * The subject before the verb of a figure's clause; for a measure, where there is none, the nearest noun phrase.
 * A pronoun for subject gives the object of its verb, or `null`: the words do not say what is counted.
 */
export const subjectOf = (tokens: readonly Token[], from: number, measure: boolean): Span | null => {
  const object = measure ? (objectBefore(tokens, from) ?? gapped(tokens, from)) : null;
  if (object !== null) return object;
  const end = subjectEnd(tokens, from, measure);
  if (end > 0 && PRONOUN.test(lowerAt(tokens, end - 1))) return measure ? objectAfter(tokens, from) : null;
  const subject = end > 0 ? subjectAt(tokens, end) : null;
  return subject ?? (measure ? nearestBefore(tokens, from) : null);
};
