import { latin } from '../../latin.js';
import { VERB_WORDS } from '../counted/verbs.js';
import { PHRASE_ENDS } from '../counted/words.js';
import { SCALE_WORDS } from './number-words.js';
import { isCapital, lowerAt, type Token } from './tokens.js';

const LABEL =
  /^(?:article|articles|section|chapter|page|pages|paragraph|row|line|lane|room|figure|table|flight|route|highway|interstate|channel|season|episode|chapter|round|game|week|day|phase|phases|stage|stages|level|levels|type|types|grade|grades|version|volume|part|annex|appendix|no|nos|number|bus|track|gate|platform|terminal|lot|item|rule|resolution|protocol|group|class|category|tier|unit|ward|district|zone|area|sector|block|building|apartment|suite|box|postcode|zip|psalm|act|scene|mark|mk|model|question|option|step|point|under|formula)$/u;
/** Label words that also stand before real amounts, so they need a capital letter. */
const CAPITAL_LABEL =
  /^(?:no|nos|line|lane|room|table|figure|channel|round|game|week|day|part|appendix|number|bus|track|gate|platform|terminal|lot|item|rule|resolution|protocol|group|class|category|tier|unit|ward|district|zone|area|sector|block|building|apartment|suite|box|psalm|act|scene|mark|mk|model|question|option|step|point|under|formula)$/u;
const OPENER =
  /^(?:the|a|an|some|about|around|over|under|nearly|almost|roughly|approximately|only|just|at|in|on|of|for|from|to|by|with|between|up|down|as|and|or|but|if|when|while|than|more|less|fewer|most|least|another|all|these|those|his|her|its|their|our|my|your|this|that|another|other|every|each|any|no|not|both|after|before|since|until|within|during|near|close|maybe|perhaps|possibly|last|next|first|estimated|plus|minus|us|is|was|were|are|there|because|although|though|even|still|yet|so|then|now|today|yesterday|meanwhile|however|per|via|including|who|which|what|how|where|you|we|they|he|she|it|i|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|total|totally|well|also|out|off|into|onto|across|against|among|towards|toward|through|throughout|without|upon|like|unlike|despite|amid|beyond|above|below)$/u;

const NEAR = 20;

const nearCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR), at + NEAR).some(isCapital);

/** "the ftse 100 fell": where no capital stands near, a noun right before a short number that counts nothing. */
const lowerCaseName = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || !/^\d{1,3}$/u.test(lowerAt(tokens, at)) || nearCapital(tokens, at))
    return false;
  if (PHRASE_ENDS.has(before.lower) || VERB_WORDS.has(before.lower) || /(?:ed|ing)$/u.test(before.lower))
    return false;
  return next?.kind !== 'word' || PHRASE_ENDS.has(next.lower) || VERB_WORDS.has(next.lower);
};

/** Whether a word before a number in digits makes it part of a name: "Article 5", "Boeing 747", "S&P 500". */
const namedBefore = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.text === '#' || (before.text === '.' && /^nos?$/u.test(lowerAt(tokens, at - 2)))) return true;
  if (before.kind !== 'word') return false;
  if (LABEL.test(before.lower) && (isCapital(before) || !CAPITAL_LABEL.test(before.lower))) return true;
  if (OPENER.test(before.lower)) return false;
  if (lowerCaseName(tokens, at)) return true;
  return at > 1 && ANY_CAPITAL.test(before.text);
};

const ANY_CAPITAL = latin(/\p{Lu}/u);
const CAPITALISED = latin(/^\p{Lu}\p{Ll}/u);
const STREET = /^(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|drive|square|place|downing)$/u;

/** "10 Downing Street". */
const address = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) => isCapital(tokens[at + step]) && STREET.test(lowerAt(tokens, at + step))) &&
  isCapital(tokens[at + 1]);

const ADJECTIVE = /(?:ish|ian|ians|ese|an|ern|ic|ch)$/u;
const PLURAL = /[^s]s$/u;

/** "a 787 Dreamliner": three digits before one capital word that is neither a people nor followed by what is counted. */
const namedBehind = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!/^\d{3}$/u.test(lowerAt(tokens, at)) || next?.kind !== 'word' || next.glued) return false;
  if (!CAPITALISED.test(next.text) || ADJECTIVE.test(next.lower) || PLURAL.test(next.lower)) return false;
  return after?.kind !== 'word' || !PLURAL.test(after.lower);
};

/** "phase two", "in week three": a number word behind a label, with no noun behind it. */
const labelledWord = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.kind !== 'word' || !LABEL.test(lowerAt(tokens, at - 1))) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || PHRASE_ENDS.has(next.lower);
};

/** "in the top 10": a rank, unless what is counted follows. */
const topRank = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === 'top' && ![1, 2, 3].some((step) => PLURAL.test(lowerAt(tokens, at + step)));

const PLACE_MOST = 5;

/** "Calif. 90049": five digits behind a place. */
const postcode = (tokens: readonly Token[], at: number): boolean =>
  /^\d{5}$/u.test(lowerAt(tokens, at)) &&
  /^[.,]$/u.test(lowerAt(tokens, at - 1)) &&
  isCapital(tokens[at - 2]) &&
  lowerAt(tokens, at - 2).length <= PLACE_MOST;

/** A number that can be part of a name: without separators or a factor. */
const isPlain = (tokens: readonly Token[], at: number): boolean =>
  /^\d+(?:\.\d)?$/u.test(lowerAt(tokens, at)) && !SCALE_WORDS.has(lowerAt(tokens, at + 1));

/** Whether a number without a unit belongs to a name or an address before or behind it: "Article 5", "S&P 500". */
export const isNamed = (tokens: readonly Token[], at: number): boolean =>
  topRank(tokens, at) ||
  labelledWord(tokens, at) ||
  (isPlain(tokens, at) &&
    (namedBefore(tokens, at) || namedBehind(tokens, at) || address(tokens, at) || postcode(tokens, at)));
