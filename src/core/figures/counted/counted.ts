import type { Span } from '../../span.js';
import { MONEY, TIME_UNITS } from '../measure/units.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import { afterDeterminers, afterPhrase, phraseStart, spanOfTokens } from './phrase.js';
import { subjectBefore } from './subject.js';

const TIME_OR_LENGTH_HAS_NO_NOUN =
  /(?:metre|mile|yard|foot|inch|tonne|gram|degree|point|hour|litre|gallon|time)$/u;

/** Whether a noun right behind the unit can be what is counted: not behind "three years" or "600 miles". */
const takesNoun = (reading: Reading): boolean =>
  reading.attributive ||
  reading.unit === null ||
  !(TIME_UNITS.has(reading.unit) || TIME_OR_LENGTH_HAS_NO_NOUN.test(reading.unit));

/** "30,000 of the troops", "60 percent of its revenue". */
const behindOf = (tokens: readonly Token[], to: number): Span | null => {
  if (lowerAt(tokens, to) !== 'of') return null;
  const from = afterDeterminers(tokens, to + 1);
  return spanOfTokens(tokens, from, afterPhrase(tokens, from, false));
};

/** "30,000 troops", "600-mile front line", "$150,000 contract". */
const behind = (tokens: readonly Token[], reading: Reading): Span | null => {
  if (!takesNoun(reading)) return null;
  const more = /^(?:more|other|additional|extra|further|new)$/u.test(lowerAt(tokens, reading.to));
  const from = more ? reading.to + 1 : reading.to;
  const plural = reading.unit === null && !reading.attributive && reading.value !== 1;
  const span = spanOfTokens(tokens, from, afterPhrase(tokens, from, plural));
  return span ?? null;
};

/** "a force of 30,000", "the number of strikes … 34". */
const beforeOf = (tokens: readonly Token[], from: number): Span | null => {
  if (lowerAt(tokens, from - 1) !== 'of') return null;
  const start = phraseStart(tokens, from - 1);
  return spanOfTokens(tokens, start, from - 1);
};

const isMeasured = (reading: Reading): boolean =>
  reading.unit !== null && (MONEY.has(reading.unit) || !takesNoun(reading) || reading.unit === 'percent');

/**
 * What a figure counts, as a span: the noun phrase behind it, behind "of", before "of", or, for a measure and after
 * a verb of amount, the subject of its clause. `from` is where the figure or its hedge begins.
 */
export const countedSpan = (
  tokens: readonly Token[],
  reading: Reading,
  from: number,
  to: number,
): Span | null =>
  behindOf(tokens, to) ??
  behind(tokens, { ...reading, to }) ??
  beforeOf(tokens, from) ??
  subjectBefore(tokens, from, isMeasured(reading));
