import type { Span } from '../../span.js';
import { isDirection } from '../changes.js';
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
import { beforeArticles, phraseEnding, TIES, tiedPhrase, tiedStart } from './tied.js';
import { DETERMINERS } from './words.js';

const PRONOUN =
  /^(?:i|you|he|she|it|we|they|there|this|these|those|me|him|them|us)(?:['’](?:m|s|re|ve|d|ll))?$/u;

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

/** Where the nearest noun phrase before a position in the same clause ends, over phrases of time, prepositions, adverbs and determiners; or -1. */
const nearestEnd = (tokens: readonly Token[], from: number): number => {
  for (let to = beforeTime(tokens, from); to > 0 && to > from - LOOK_BACK; to = beforeTime(tokens, to - 1)) {
    if (endsClause(tokens, to - 1)) return -1;
    const skips = isPassedOver(tokens, to - 1) || (isGerund(tokens, to - 1) && to === from);
    if (!skips && tokens[to - 1]?.kind === 'word') return to;
  }
  return -1;
};

const nearestBefore = (tokens: readonly Token[], from: number): Span | null => {
  const to = nearestEnd(tokens, from);
  return to > 0 ? phraseEnding(tokens, to) : null;
};

const beforeComma = (tokens: readonly Token[], at: number): number =>
  lowerAt(tokens, at - 1) === ',' ? at - 1 : at;

const ASIDE_MOST = 14;

/** Position before an aside between commas that ends at a position: "the brewer, based in Oslo, fell"; `to` where none does. */
const beforeAside = (tokens: readonly Token[], to: number): number => {
  if (lowerAt(tokens, to - 1) !== ',') return to;
  let start = to;
  for (let at = to - 2; at > 0 && at > to - ASIDE_MOST; at -= 1) {
    if (lowerAt(tokens, at) !== ',') continue;
    if (start < to && !/^(?:an?|the)$/u.test(lowerAt(tokens, at + 1))) continue;
    if (tokens[at - 1]?.kind !== 'word') return start;
    start = at;
    if (!isCapital(tokens[at + 1])) return start;
  }
  return start;
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

/** Whether the phrase that begins at a position is the object of a verb, or of one left out behind "and". */
const isObject = (tokens: readonly Token[], start: number): boolean => {
  const at = beforeArticles(tokens, start) - 1;
  const joins = /^(?:and|but|,)$/u.test(lowerAt(tokens, at));
  return joins || isVerb(tokens, at, true) || isDirection(tokens, at) || isDirection(tokens, start);
};

/** "boost the range by 35 miles", "cut the fee to $5": the object between verb and preposition; no lone adjective. */
const objectBefore = (tokens: readonly Token[], from: number): Span | null => {
  if (!/^(?:by|to|for)$/u.test(lowerAt(tokens, from - 1))) return null;
  const level = /^(?:up|down|back) to$/u.test(`${lowerAt(tokens, from - 2)} ${lowerAt(tokens, from - 1)}`)
    ? from - 2
    : from - 1;
  const to = beforeTime(tokens, level);
  if (isVerb(tokens, to - 1, true)) return null;
  if (isGerund(tokens, to - 1) && !isNoun(tokens, to - 1)) return null;
  const agent = lowerAt(tokens, phraseStart(tokens, to) - 1) === 'by' && lowerAt(tokens, from - 1) === 'for';
  const place = lowerAt(tokens, from - 1) === 'to' && !isObject(tokens, tiedStart(tokens, to));
  return agent || place || isLoneAdjective(tokens, phraseStart(tokens, to), to)
    ? null
    : tiedPhrase(tokens, to);
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

/** "she ran the race in Oslo in 12 minutes": the noun phrase between the verb of a pronoun and a measure. */
const objectAfter = (tokens: readonly Token[], from: number): Span | null => {
  const verb = verbBefore(tokens, from, true);
  const to = nearestEnd(tokens, from);
  const object = to > 0 ? tiedPhrase(tokens, to) : null;
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
