import { SMALL } from '../../letters.js';
import type { Span } from '../../span.js';
import { MONEY, TIME_UNITS } from '../measure/units.js';
import { isCapital, lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import {
  afterDeterminers,
  afterPair,
  afterPhrase,
  isLoneAdjective,
  isVerbForm,
  spanOfTokens,
} from './phrase.js';
import { NO_THINGS } from './purpose.js';
import { DETERMINERS, PHRASE_ENDS } from './words.js';

const PLURAL_UNIT = /(?:[^s]s|feet|inches|centuries|hertz)$/u;
const RATE = /^(?:per|an?|each|every|\/)$/u;
const RATE_WORDS = 2;

/** Whether a noun right behind the unit can be what is counted: "5-litre engine", "3 percent fee", not "three years". */
const takesNoun = (tokens: readonly Token[], reading: Reading): boolean => {
  if (reading.attributive || reading.unit === null || reading.unit === 'percent' || MONEY.has(reading.unit))
    return true;
  if (/ per /u.test(reading.unit) && TIME_UNITS.has(lowerAt(tokens, reading.to - 1))) return false;
  if (reading.unit === 'year' && tokens[reading.to - 1]?.kind === 'digits') return false;
  const single = TIME_UNITS.has(reading.unit) && reading.value === 1;
  return !single && !tokens.slice(reading.from, reading.to).some(({ lower }) => PLURAL_UNIT.test(lower));
};

/** Position after a rate: "a month", "per gallon", "/hour". */
const afterRate = (tokens: readonly Token[], reading: Reading): number =>
  reading.unit !== null && RATE.test(lowerAt(tokens, reading.to)) && tokens[reading.to + 1]?.kind === 'word'
    ? reading.to + RATE_WORDS
    : reading.to;

const WHICH = /^(?:past|last|first|next|previous|remaining|top)$/u;

/** Position after a number that stands before a noun: "nine of the [12] jurors", "six of the [last 10] games". */
const afterNumber = (masked: readonly Token[], from: number): number => {
  let to = WHICH.test(lowerAt(masked, from)) && lowerAt(masked, from + 1) === '#' ? from + 1 : from;
  while (lowerAt(masked, to) === '#') to += 1;
  return to;
};

/** Words behind "in" that tell how, not in what: "$5 million in response". */
const IN_MANNER =
  /^(?:response|return|total|all|addition|advance|part|full|fact|turn|exchange|court|public)$/u;

/** "30,000 of the troops", "60 percent of its revenue", "$2 billion in aid". */
export const behindPreposition = (
  tokens: readonly Token[],
  masked: readonly Token[],
  reading: Reading,
): Span | null => {
  const past = /^(?:\)|out)$/u.test(lowerAt(tokens, reading.to)) ? reading.to + 1 : reading.to;
  const at = lowerAt(tokens, past) === 'of' || lowerAt(tokens, reading.to) === ')' ? past : reading.to;
  const word = lowerAt(tokens, at);
  if (word !== 'of' && !(word === 'in' && MONEY.has(reading.unit ?? ''))) return null;
  const from = word === 'of' ? afterNumber(masked, afterDeterminers(tokens, at + 1)) : at + 1;
  if (word === 'in' && (!SMALL.test(tokens[from]?.text ?? '') || IN_MANNER.test(lowerAt(tokens, from))))
    return null;
  return spanOfTokens(tokens, from, afterPhrase(tokens, from, word === 'of' && reading.unit === null));
};

const CHANGE_NOUN =
  /^(?:increase|rise|growth|gain|jump|surge|drop|fall|decline|decrease|reduction|cut|hike|boost|slump|slide|dip|loss|spike|chance|share|stake|interest|improvement|discount|tax)$/u;

/** A noun of change with what changes: "3 percent [drop in sales]". */
const withChanged = (tokens: readonly Token[], to: number): number => {
  if (!CHANGE_NOUN.test(lowerAt(tokens, to - 1)) || !/^(?:in|of|on)$/u.test(lowerAt(tokens, to))) return to;
  const start = afterDeterminers(tokens, to + 1);
  const end = afterPhrase(tokens, start, false);
  return end === start || NO_THINGS.has(lowerAt(tokens, start)) ? to : end;
};

const ADVERB = /^(?!family|supply|assembly|ally|rally|reply|monopoly|anomaly)[a-z]{3,}ly$/u;

/** "rose 5 percent year on year", "fell 3 percent sharply": no thing, but when and how. */
const isLoneManner = (tokens: readonly Token[], from: number, to: number): boolean =>
  to === from + 1 && (ADVERB.test(lowerAt(tokens, from)) || TIME_UNITS.has(lowerAt(tokens, from)));

/** "spent $2 million [targeting] the mayor": what is done, where an object and no noun follows. */
const isLoneGerund = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^[a-z]{2,}ing$/u.test(lowerAt(tokens, from)) &&
  (to > from + 1 ? isCapital(tokens[from + 1]) : DETERMINERS.has(lowerAt(tokens, to)));

/** "30,000 troops", "600-mile front line", "$150,000 contract". */
export const behind = (tokens: readonly Token[], reading: Reading): Span | null => {
  if (!takesNoun(tokens, reading)) return null;
  const closed =
    reading.unit !== null && lowerAt(tokens, reading.to) === ')'
      ? { ...reading, to: reading.to + 1 }
      : reading;
  const start = afterRate(tokens, closed);
  const more = /^(?:more|other|additional|extra|further|new|most|full|whole|straight|consecutive)$/u.test(
    lowerAt(tokens, start),
  );
  const from = more ? start + 1 : start;
  const plural = reading.unit === null && !reading.attributive && reading.value !== 1;
  const phrase = afterPhrase(tokens, from, plural);
  const to = plural ? afterPair(tokens, from, phrase) : phrase;
  if (isLoneAdjective(tokens, from, to)) return null;
  if (reading.unit !== null && (isLoneManner(tokens, from, to) || isLoneGerund(tokens, from, to)))
    return null;
  if (reading.unit === 'percent' && isVerbForm(tokens, from) && !CHANGE_NOUN.test(lowerAt(tokens, from)))
    return null;
  return spanOfTokens(tokens, from, reading.unit === null ? to : withChanged(tokens, to));
};

const STATE = /^(?:dead|killed|wounded|injured|hurt|missing|arrested|detained|infected|displaced)$/u;

/** "with 30 wounded", "12 dead": people by what became of them, where no noun follows. */
export const inState = (tokens: readonly Token[], reading: Reading): Span | null => {
  const next = tokens[reading.to + 1];
  const ends = next === undefined || next.kind !== 'word' || PHRASE_ENDS.has(next.lower);
  return reading.unit === null && STATE.test(lowerAt(tokens, reading.to)) && ends
    ? spanOfTokens(tokens, reading.to, reading.to + 1)
    : null;
};

/** Position after a word of comparison: "three times [more] grain", "twice [as many] ships". */
const afterComparing = (tokens: readonly Token[], at: number): number => {
  if (/^(?:more|less|fewer)$/u.test(lowerAt(tokens, at))) return at + 1;
  return lowerAt(tokens, at) === 'as' && /^(?:many|much)$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at;
};

/** "three times the number", "30 times less honey". */
export const behindTimes = (tokens: readonly Token[], reading: Reading): Span | null => {
  if (reading.unit !== 'time' || TIME_UNITS.has(lowerAt(tokens, reading.to + 1))) return null;
  const comparing = afterComparing(tokens, reading.to);
  const from = comparing > reading.to ? comparing : afterDeterminers(tokens, reading.to);
  if (from === reading.to) return null;
  return spanOfTokens(tokens, from, afterPhrase(tokens, from, false));
};
