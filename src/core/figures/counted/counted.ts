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
  isLoneVerb,
  phraseStart,
  spanOfTokens,
} from './phrase.js';
import { subjectOf } from './subject.js';

/** What a figure counts, and whether its words stand right at the figure. */
export type Counted = { readonly span: Span; readonly direct: boolean };

const PLURAL_UNIT = /(?:[^s]s|feet|inches|centuries|hertz)$/u;
const RATE = /^(?:per|an?|each|every|\/)$/u;
const RATE_WORDS = 2;

/** Whether a noun right behind the unit can be what is counted: "5-litre engine", "3 percent fee", not "three years". */
const takesNoun = (tokens: readonly Token[], reading: Reading): boolean => {
  if (reading.attributive || reading.unit === null || reading.unit === 'percent' || MONEY.has(reading.unit))
    return true;
  const single = TIME_UNITS.has(reading.unit) && reading.value === 1;
  return !single && !PLURAL_UNIT.test(lowerAt(tokens, reading.to - 1));
};

/** Position after a rate: "a month", "per gallon", "/hour". */
const afterRate = (tokens: readonly Token[], reading: Reading): number =>
  reading.unit !== null && RATE.test(lowerAt(tokens, reading.to)) && tokens[reading.to + 1]?.kind === 'word'
    ? reading.to + RATE_WORDS
    : reading.to;

/** "30,000 of the troops", "60 percent of its revenue", "$2 billion in aid". */
const behindPreposition = (tokens: readonly Token[], reading: Reading): Span | null => {
  const at = lowerAt(tokens, reading.to) === ')' ? reading.to + 1 : reading.to;
  const word = lowerAt(tokens, at);
  if (word !== 'of' && !(word === 'in' && MONEY.has(reading.unit ?? ''))) return null;
  const from = word === 'of' ? afterDeterminers(tokens, at + 1) : at + 1;
  if (word === 'in' && !SMALL.test(tokens[from]?.text ?? '')) return null;
  return spanOfTokens(tokens, from, afterPhrase(tokens, from, false));
};

/** "30,000 troops", "600-mile front line", "$150,000 contract". */
const behind = (tokens: readonly Token[], reading: Reading): Span | null => {
  if (!takesNoun(tokens, reading)) return null;
  const closed = lowerAt(tokens, reading.to) === ')' ? { ...reading, to: reading.to + 1 } : reading;
  const start = afterRate(tokens, closed);
  const more = /^(?:more|other|additional|extra|further|new|most|full|whole|straight|consecutive)$/u.test(
    lowerAt(tokens, start),
  );
  const from = more ? start + 1 : start;
  const plural = reading.unit === null && !reading.attributive && reading.value !== 1;
  const phrase = afterPhrase(tokens, from, plural);
  const to = plural ? afterPair(tokens, from, phrase) : phrase;
  if (isLoneAdjective(tokens, from, to)) return null;
  return reading.unit === 'percent' && isLoneVerb(tokens, from, to) ? null : spanOfTokens(tokens, from, to);
};

/** "Maria Novak, 34,": the person whose age it is. */
const beforeAge = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  if (reading.unit !== 'year' || lowerAt(tokens, from - 1) !== ',' || !isCapital(tokens[from - 2]))
    return null;
  return lowerAt(tokens, reading.to - 1) === 'years'
    ? null
    : spanOfTokens(tokens, phraseStart(tokens, from - 1), from - 1);
};

/** "the past four decades": a stretch of time by itself, which counts nothing. */
const isStretch = (tokens: readonly Token[], reading: Reading, from: number): boolean =>
  TIME_UNITS.has(reading.unit ?? '') &&
  /^(?:past|last|next|first|previous|coming|recent|final)$/u.test(lowerAt(tokens, from - 1));

/** "a force of 30,000", "the number of strikes … 34". */
const beforeOf = (tokens: readonly Token[], from: number): Span | null => {
  if (lowerAt(tokens, from - 1) !== 'of') return null;
  const start = phraseStart(tokens, from - 1);
  return isLoneVerb(tokens, start, from - 1) ? null : spanOfTokens(tokens, start, from - 1);
};

/** "three times the number". */
const behindTimes = (tokens: readonly Token[], reading: Reading): Span | null => {
  const from = afterDeterminers(tokens, reading.to);
  if (reading.unit !== 'time' || from === reading.to) return null;
  return spanOfTokens(tokens, from, afterPhrase(tokens, from, false));
};

/**
 * What a figure counts: the noun phrase behind it, behind "of", before "of", or, for a measure and after a verb of
 * amount, the subject of its clause, else the nearest noun phrase before a measure. `from` and `reading.to` are where
 * the figure and its hedge begin and end; `masked` are the tokens without what belongs to figures.
 */
export const countedBy = (
  tokens: readonly Token[],
  masked: readonly Token[],
  reading: Reading,
  from: number,
): Counted | null => {
  if (isStretch(tokens, reading, from)) return null;
  const direct =
    beforeAge(tokens, reading, from) ??
    behindTimes(tokens, reading) ??
    behindPreposition(tokens, reading) ??
    behind(tokens, reading) ??
    beforeOf(tokens, from);
  if (direct !== null) return { span: direct, direct: true };
  if (reading.class !== 'amount') return null;
  const level = lowerAt(tokens, from - 1) === 'at';
  const span = subjectOf(masked, from, reading.unit !== null || level);
  return span === null ? null : { span, direct: false };
};
