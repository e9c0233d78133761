import type { Span } from '../../span.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import { isLoneAdjective, phraseStart, spanOfTokens } from './phrase.js';
import { AMOUNT_VERBS, DETERMINERS, PHRASE_ENDS, VERB_WORDS } from './words.js';

const LOOK_BACK = 14;
const BOUNDARY = /^[;:.“"—]$/u;
const CLAUSE_BOUNDARY = /^[;:.(“"—]$/u;
const ADVERB = /^(?:to|not|n['’]t|also|still|already|only|now|ever|even|just|[a-z]{2,}ly)$/u;
const RELATIVE = /^(?:that|which|who)$/u;
const PAST = /^[a-z]{2,}[^e]ed$/u;
const GERUND = /^[a-z]{2,}ing$/u;
const HEAD_OF = /^(?:number|numbers|total|amount|count|share|rate)$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|will|would|shall|should|can|could|may|might|must|do|does|did)$/u;
/** Words that end no counted thing: possessors, and what tells of it. */
const NO_THING = /(?:['’]s|^(?:report|reports|survey|poll))$/u;
const PRONOUN = /^(?:i|you|he|she|it|we|they|there|this|these|those|me|him|them|us)$/u;
const BEFORE_NOUN = /^(?:big|small|sharp|major|new|first|second|third|recent|slight|huge|further|.{2,}est)$/u;
const BEFORE_GERUND = /^(?:after|while|before|by|without|since|despite)$/u;

/** Whether a word that can be a verb stands as a noun: behind a determiner or an adjective. */
const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = lowerAt(tokens, at - 1);
  return (DETERMINERS.has(before) && before !== 'that') || BEFORE_NOUN.test(before);
};

/** Whether a verb stands at a position; `any` verb, or one that states an amount. */
const isVerb = (tokens: readonly Token[], at: number, any: boolean): boolean => {
  if (tokens[at]?.kind !== 'word') return false;
  const word = lowerAt(tokens, at);
  if (!any) return AMOUNT_VERBS.has(word);
  if (GERUND.test(word)) {
    const before = lowerAt(tokens, at - 1);
    return VERB_WORDS.has(before) || BEFORE_GERUND.test(before) || before === ',';
  }
  return (VERB_WORDS.has(word) || PAST.test(word)) && !isNoun(tokens, at);
};

/** Position of the nearest verb before a figure inside its clause, or -1. */
const verbBefore = (tokens: readonly Token[], from: number, any: boolean): number => {
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at -= 1) {
    if (CLAUSE_BOUNDARY.test(lowerAt(tokens, at))) return -1;
    if (isVerb(tokens, at, any)) return at;
  }
  return -1;
};

/** Whether the word before a verb belongs to its chain: "has fallen", "expected to rise", but not "increases fell". */
const leads = (tokens: readonly Token[], at: number): boolean => {
  if (AUXILIARY.test(lowerAt(tokens, at - 1))) return true;
  const word = lowerAt(tokens, at);
  return isVerb(tokens, at - 1, true) && (ADVERB.test(word) || GERUND.test(word));
};

/** First position of the chain of verbs and adverbs that ends with a verb: "has not been expected to rise". */
const chainStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0 && (ADVERB.test(lowerAt(tokens, at - 1)) || leads(tokens, at))) at -= 1;
  return RELATIVE.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
};

/** Prepositions that tie a phrase to the one before it: "shares in the brewer", "visitors to the island". */
const TIES = /^(?:of|per|in|on|at|to|for|from|with|by|between|against|among|around|near|into|over|under)$/u;
const TIES_MOST = 4;

/** First position of the phrase that ends before a position with the phrases that it is tied to; of a number, what it is of. */
export const tiedStart = (tokens: readonly Token[], to: number): number => {
  let start = phraseStart(tokens, to);
  for (let ties = 0; ties < TIES_MOST; ties += 1) {
    let tie = start - 1;
    while (lowerAt(tokens, tie) === '#' || DETERMINERS.has(lowerAt(tokens, tie))) tie -= 1;
    const head = TIES.test(lowerAt(tokens, tie)) ? phraseStart(tokens, tie) : tie;
    const counts = lowerAt(tokens, tie) === 'of' && HEAD_OF.test(lowerAt(tokens, tie - 1));
    if (head === tie || counts || isVerb(tokens, tie - 1, true) || isVerb(tokens, head, true)) return start;
    start = head;
  }
  return start;
};

/** The phrase of a subject or object: a head noun with all that is tied to it. */
const subjectPhrase = (tokens: readonly Token[], to: number): Span | null => {
  const start = phraseStart(tokens, to);
  if (start === to || NO_THING.test(lowerAt(tokens, to - 1)) || lowerAt(tokens, start) === 'another')
    return null;
  return spanOfTokens(tokens, tiedStart(tokens, to), to);
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

/** The nearest noun phrase before a position in the same clause, over prepositions, adverbs and determiners. */
const nearestBefore = (tokens: readonly Token[], from: number): Span | null => {
  for (let to = from; to > 0 && to > from - LOOK_BACK; to -= 1) {
    const word = lowerAt(tokens, to - 1);
    if (BOUNDARY.test(word)) return null;
    const skips =
      PHRASE_ENDS.has(word) ||
      DETERMINERS.has(word) ||
      ADVERB.test(word) ||
      isVerb(tokens, to - 1, true) ||
      (GERUND.test(word) && to === from);
    if (!skips && tokens[to - 1]?.kind === 'word') return phraseEnding(tokens, to);
  }
  return null;
};

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
    GERUND.test(lowerAt(tokens, verb)) &&
    /^(?:,|after|while|before|by|without|since|despite)$/u.test(lowerAt(tokens, to - 1));
  const joined = /^(?:and|but)$/u.test(lowerAt(tokens, to - 1)) && verbBefore(tokens, to - 1, true) > 0;
  return (further || joined) && to > 1 ? subjectEnd(tokens, to - 1, any || joined) : beforeAside(tokens, to);
};

/** "boost the range by 35 miles", "cut the fee to $5": the object between verb and preposition; no lone adjective. */
const objectBefore = (tokens: readonly Token[], from: number): Span | null => {
  const to = from - 1;
  if (!/^(?:by|to|at|for)$/u.test(lowerAt(tokens, to)) || isVerb(tokens, to - 1, true)) return null;
  if (GERUND.test(lowerAt(tokens, to - 1)) && !isNoun(tokens, to - 1)) return null;
  return isLoneAdjective(tokens, phraseStart(tokens, to), to) ? null : subjectPhrase(tokens, to);
};

/** "Germany gives 11 euros and Britain 4": the subject of a verb that is left out. */
const gapped = (tokens: readonly Token[], from: number): Span | null => {
  if (tokens[from - 1]?.kind !== 'word') return null;
  const start = phraseStart(tokens, from);
  const and = DETERMINERS.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (start === from || !/^(?:and|while|but)$/u.test(lowerAt(tokens, and))) return null;
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
  const subject = end > 0 ? subjectPhrase(tokens, end) : null;
  return subject ?? (measure ? nearestBefore(tokens, from) : null);
};
