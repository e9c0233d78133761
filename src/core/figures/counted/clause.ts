import { DAY_NAMES } from '../../calendar.js';
import { isCapital, lowerAt, type Token } from '../reading/tokens.js';
import { AMOUNT_VERBS, VERB_WORDS } from './verbs.js';
import { DETERMINERS, PHRASE_ENDS } from './words.js';

/** How many tokens before a figure its verb and its noun phrases are looked for. */
export const LOOK_BACK = 14;

const ADVERB = /^(?:to|not|n['’]t|also|still|already|only|now|ever|even|just|[a-z]{2,}ly)$/u;
const RELATIVE = /^(?:that|which|who)$/u;
const PAST = /^[a-z]{2,}[^e]ed$/u;
const GERUND = /^[a-z]{2,}ing$/u;
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|am|has|have|had|having|will|would|shall|should|can|could|may|might|must|do|does|did)$/u;
const BEFORE_NOUN = /^(?:big|small|sharp|major|new|first|second|third|recent|slight|huge|further|.{2,}est)$/u;
const BEFORE_GERUND = /^(?:after|while|before|by|without|since|despite)$/u;

/** Whether an adverb or the like stands at a position, which may part a verb from its chain. */
export const isAdverb = (tokens: readonly Token[], at: number): boolean => ADVERB.test(lowerAt(tokens, at));

/** Whether a form in -ing stands at a position. */
export const isGerund = (tokens: readonly Token[], at: number): boolean => GERUND.test(lowerAt(tokens, at));

const ABBREVIATED_MOST = 5;

/** Whether a full stop at a position belongs to a short form ("Sen.", "Inc."): no sentence ends inside a sentence. */
const isShortForm = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return tokens[at]?.glued === true && isCapital(before) && (before?.text.length ?? 0) <= ABBREVIATED_MOST;
};

/** Whether a mark that ends a clause stands at a position. */
export const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const mark = lowerAt(tokens, at);
  return mark === '.' ? !isShortForm(tokens, at) : /^[;:“"—]$/u.test(mark);
};

/** Whether a word that can be a verb stands as a noun: behind a determiner or an adjective. */
export const isNoun = (tokens: readonly Token[], at: number): boolean => {
  const before = lowerAt(tokens, at - 1);
  return (DETERMINERS.has(before) && before !== 'that') || BEFORE_NOUN.test(before);
};

/** Whether a verb stands at a position; `any` verb, or one that states an amount. */
export const isVerb = (tokens: readonly Token[], at: number, any: boolean): boolean => {
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
export const verbBefore = (tokens: readonly Token[], from: number, any: boolean): number => {
  for (let at = from - 1; at >= 0 && at >= from - LOOK_BACK; at -= 1) {
    if (endsClause(tokens, at) || lowerAt(tokens, at) === '(') return -1;
    if (isVerb(tokens, at, any)) return at;
  }
  return -1;
};

/** Whether the word before a verb belongs to its chain: "has fallen", "expected to rise", but not "increases fell". */
const leads = (tokens: readonly Token[], at: number): boolean => {
  if (AUXILIARY.test(lowerAt(tokens, at - 1))) return true;
  return isVerb(tokens, at - 1, true) && (isAdverb(tokens, at) || isGerund(tokens, at));
};

/** First position of the chain of verbs and adverbs that ends with a verb: "has not been expected to rise". */
export const chainStart = (tokens: readonly Token[], verb: number): number => {
  let at = verb;
  while (at > 0 && (isAdverb(tokens, at - 1) || leads(tokens, at))) at -= 1;
  return RELATIVE.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
};

const TIME =
  /^(?:year|month|week|weekend|quarter|decade|century|day|night|morning|afternoon|evening|season|spring|summer|autumn|winter)$/u;
const WHICH =
  /^(?:last|this|that|next|past|previous|same|following|current|latest|first|second|third|fourth|#)$/u;
const NAMED = new RegExp(`^(?:today|yesterday|tomorrow|tonight|${DAY_NAMES})$`, 'iu');
const BEFORE_TIME = /^(?:in|on|at|during|over|for|since|by|until|from|through|after|before|within|of)$/u;

/** Position before the preposition and article that lead a phrase of time. */
const beforeLead = (tokens: readonly Token[], at: number): number => {
  const article = /^(?:the|a|each|every)$/u.test(lowerAt(tokens, at - 1)) ? at - 1 : at;
  return BEFORE_TIME.test(lowerAt(tokens, article - 1)) ? article - 1 : article;
};

/** Position before the phrase of time that ends at a position; the position itself where none does. */
const beforeOneTime = (tokens: readonly Token[], to: number): number => {
  const word = lowerAt(tokens, to - 1);
  if (TIME.test(word) && WHICH.test(lowerAt(tokens, to - 2))) return beforeLead(tokens, to - 2);
  if (NAMED.test(word)) return beforeLead(tokens, to - 1);
  const dated = word === '#' && /^(?:in|on|since|during|until|before)$/u.test(lowerAt(tokens, to - 2));
  return dated && to > 2 ? to - 2 : to;
};

/**
 * Position before the phrases of time, at most two, that end at a position: "revenue [during the first quarter]", "bought it
 * [in #]" (a masked date), "fell [last week]"; the position itself where none does.
 */
export const beforeTime = (tokens: readonly Token[], to: number): number =>
  beforeOneTime(tokens, beforeOneTime(tokens, to));

/** Whether a position can hold a word of a noun phrase: no verb, adverb, determiner or word that ends phrases. */
export const isPassedOver = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  return PHRASE_ENDS.has(word) || DETERMINERS.has(word) || isAdverb(tokens, at) || isVerb(tokens, at, true);
};
