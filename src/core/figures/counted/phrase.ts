import { latin } from '../../latin.js';
import type { Span } from '../../span.js';
import { isCapital, isHyphen, lowerAt, type Token } from '../reading/tokens.js';
import { VERB_WORDS } from './verbs.js';
import { DETERMINERS, PHRASE_ENDS } from './words.js';

const MOST_WORDS = 6;
const PLURAL = /(?:[^siu]s|ies|men|people|personnel|children|police|aircraft)$/u;
/** Verbs that end a phrase behind its plural: "ten-year bonds fell". */
const FINITE =
  /^(?:fell|rose|grew|slid|sank|shrank|sold|spent|won|lost|drove|flew|ran|sat|stood|hit|led|broke|chose|drew|fought|found|hung|lay|rode|sang|sought|spoke|stuck|swam|threw|wore)$/u;
const PAST = /(?:[^e]ed|sewn|cast|held|sent|paid|built|shot)$/u;
const BEHIND_PARTICIPLE =
  /^(?:by|in|at|to|for|on|from|with|into|over|under|during|after|before|against|[.,;:])?$/u;

/** Words of extent and direction, which end a measure ("12 miles long") but may stand in a phrase ("the old town"). */
const EXTENT = /^(?:long|wide|high|tall|deep|thick|old|north|south|east|west|short|new|most)$/u;

const isNounAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !PHRASE_ENDS.has(lowerAt(tokens, at)) &&
  !DETERMINERS.has(lowerAt(tokens, at));

/** Whether a word can be part of a noun phrase; a word that ends one may still begin a compound ("high-tech"). */
const isPhraseWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (!PHRASE_ENDS.has(token.lower) || (isHyphen(tokens, at + 1) && token.lower.length > 2)) return true;
  if (isHyphen(tokens, at - 1) && /^(?:up|in|off|out|down|over|on)$/u.test(token.lower)) return true;
  return EXTENT.test(token.lower) && (isNounAt(tokens, at + 1) || lowerAt(tokens, at - 1) === 'the');
};

/** Whether a word looks like the plural of a counted thing: after it a noun phrase ends. */
const isPlural = (token: Token | undefined): boolean => token?.kind === 'word' && PLURAL.test(token.lower);

/** Position after a word, its compound ("European-led") and digits glued to it (V10). */
const afterCompound = (tokens: readonly Token[], at: number): number => {
  let to = at + 1;
  while (isHyphen(tokens, to) && tokens[to + 1]?.kind === 'word') to += 2;
  return tokens[to]?.kind === 'digits' && tokens[to]?.glued === true ? to + 1 : to;
};

/** A participle behind its noun ("votes cast", "a bill crafted by"): no part of the noun phrase. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  PAST.test(lowerAt(tokens, at)) && BEHIND_PARTICIPLE.test(lowerAt(tokens, at + 1));

/** "[Sanders’] voters": the mark of a plural that owns what follows. */
const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/u.test(lowerAt(tokens, at)) &&
  tokens[at]?.glued === true &&
  /s$/u.test(lowerAt(tokens, at - 1)) &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.glued === false;

const isQuote = (token: Token | undefined): boolean => token !== undefined && /^["“”‘’']$/u.test(token.text);

/** "Anna Roux [held] a sign": a verb behind a name, where no noun follows it. */
const isNameVerb = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at - 1]) && !isNounAt(tokens, at + 1);

/** Position after the noun phrase that begins at a token; equals `from` when none does. */
export const afterPhrase = (tokens: readonly Token[], from: number, plural: boolean): number => {
  const quoted = isQuote(tokens[from]) && tokens[from + 1]?.glued === true;
  let to = from;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    if (quoted && isQuote(tokens[to]) && isPhraseWord(tokens, to + 1)) to += 1;
    if (to > from && isPossessive(tokens, to) && isPhraseWord(tokens, to + 1)) to += 1;
    if (!isPhraseWord(tokens, to)) break;
    const next = afterCompound(tokens, to);
    const verb = PAST.test(lowerAt(tokens, to)) || FINITE.test(lowerAt(tokens, to));
    if (
      isParticiple(tokens, to) ||
      (to > from && verb && (isPlural(tokens[to - 1]) || isNameVerb(tokens, to)))
    )
      break;
    const ended = plural && next === to + 1 && isPlural(tokens[to]);
    to = next;
    if (ended && !isPlural(tokens[to]) && !isPossessive(tokens, to)) break;
  }
  return to;
};

/** Position after "and" or "or" and a second phrase that ends in a plural: "European and NATO countries". */
export const afterPair = (tokens: readonly Token[], from: number, to: number): number => {
  if (to === from || isPlural(tokens[to - 1]) || !/^(?:and|or)$/u.test(lowerAt(tokens, to))) return to;
  const end = afterPhrase(tokens, to + 1, true);
  return end > to + 1 && isPlural(tokens[end - 1]) ? end : to;
};

const ADJECTIVE = latin(/^\p{Ll}{3,}(?:ic|able|ible|ful|ous|ive|less)$/u);

/** Whether the tokens are a single adjective: "called 30,000 unrealistic". */
export const isLoneAdjective = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && ADJECTIVE.test(tokens[from]?.text ?? '');

/** Whether a form of a verb stands at a position: "48 percent [chose] the mayor". */
export const isVerbForm = (tokens: readonly Token[], at: number): boolean =>
  VERB_WORDS.has(lowerAt(tokens, at)) || PAST.test(lowerAt(tokens, at)) || FINITE.test(lowerAt(tokens, at));

/** Whether the tokens are a single verb: "90% considered it enough". */
export const isLoneVerb = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && (VERB_WORDS.has(lowerAt(tokens, from)) || PAST.test(lowerAt(tokens, from)));

/** Position after determiners and an opening quotation mark. */
export const afterDeterminers = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (DETERMINERS.has(lowerAt(tokens, to)) || isQuote(tokens[to])) to += 1;
  return to;
};

/** How many tokens before a position belong to a name with a number or a sign: "S&P 500", "S&P/ASX". */
const nameTail = (tokens: readonly Token[], to: number): number => {
  const [last, before] = [tokens[to - 1], tokens[to - 2]];
  if (last?.kind === 'digits' && !/[.,]/u.test(last.text)) return isCapital(before) ? 1 : 0;
  return /^[&/]$/u.test(last?.text ?? '') && isCapital(before) && last?.glued === true ? 1 : 0;
};

const LY = /ly$/u;
const MODAL = /^(?:will|would|can|could|may|might|shall|should|must|cannot)$/u;

const SUBJECT = /^(?:i|you|he|she|it|we|they|who|which)$/u;

/** A verb between its subject and a phrase: "the bank [posted] revenue", not "the newly [elected] council". */
const isVerbBetween = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  if (MODAL.test(lowerAt(tokens, at - 1))) return true;
  if (SUBJECT.test(lowerAt(tokens, at - 1)) && VERB_WORDS.has(word)) return true;
  if (!PAST.test(word) && !FINITE.test(word) && !VERB_WORDS.has(word)) return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || /['’]s?$/u.test(before.text)) return false;
  return !DETERMINERS.has(before.lower) && !LY.test(before.lower) && !PHRASE_ENDS.has(before.lower);
};

/** First position of the noun phrase that ends before a token; equals `to` when none does. */
export const phraseStart = (tokens: readonly Token[], to: number): number => {
  let from = to - nameTail(tokens, to);
  for (let words = 0; words < MOST_WORDS && from > 0; words += 1) {
    if (from < to && isVerbBetween(tokens, from - 1)) break;
    if (isHyphen(tokens, from - 1) && tokens[from - 2]?.kind === 'word') from -= 2;
    else if (isPhraseWord(tokens, from - 1)) from -= 1;
    else if (from < to && isPossessive(tokens, from - 1) && isPhraseWord(tokens, from - 2)) from -= 2;
    else {
      const tail = from < to ? nameTail(tokens, from) : 0;
      if (tail === 0) break;
      from -= tail;
    }
  }
  return from === to - nameTail(tokens, to) && tokens[from]?.kind === 'digits' ? to : from;
};

/** The span that tokens cover, or `null` when there are none. */
export const spanOfTokens = (tokens: readonly Token[], from: number, to: number): Span | null => {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || to <= from
    ? null
    : { start: first.start, end: last.end };
};
