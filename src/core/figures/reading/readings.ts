import { readAmount } from './amounts.js';
import { afterDate, afterTime } from './dates.js';
import { fixedLabelLength } from './labels.js';
import { isNamed } from './names.js';
import { afterOrdinal } from './ordinals.js';
import { canStart } from './starts.js';
import type { Token } from './tokens.js';
import type { Reading } from './types.js';
import { afterVague } from './vague.js';

const plain = (from: number, to: number, kind: Reading['class']): Reading => ({
  from,
  to,
  class: kind,
  value: null,
  upper: null,
  unit: null,
  attributive: false,
});

/** What begins at a token; a position when something is skipped there, else `null`. */
const readAt = (tokens: readonly Token[], at: number): Reading | number | null => {
  const label = fixedLabelLength(tokens, at);
  const time = afterTime(tokens, at);
  if (time > at) return plain(at, time, 'time');
  const date = afterDate(tokens, at);
  if (date > at && !isAmountInstead(tokens, at, date)) return plain(at, date, 'date');
  if (label > 0) return at + label;
  const ordinal = afterOrdinal(tokens, at);
  if (ordinal > at) return plain(at, ordinal, 'ordinal');
  const vague = afterVague(tokens, at);
  if (vague > at) return plain(at, vague, 'vague');
  const amount = readAmount(tokens, at);
  const named = amount !== null && amount.unit === null && isNamed(tokens, at);
  return named ? at + 1 : amount;
};

/** A four-digit number with a unit behind it is no year: "2000 km". */
const isAmountInstead = (tokens: readonly Token[], at: number, to: number): boolean => {
  if (to !== at + 1) return false;
  const amount = readAmount(tokens, at);
  return amount !== null && amount.unit !== null && amount.to > to;
};

/** Everything in a sentence that is a figure, in order, without overlap. */
export const readingsOf = (tokens: readonly Token[]): readonly Reading[] => {
  const readings: Reading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = canStart(tokens, at) ? readAt(tokens, at) : null;
    if (typeof found === 'number') at = found;
    else if (found === null) at += 1;
    else {
      readings.push(found);
      at = Math.max(found.to, at + 1);
    }
  }
  return readings;
};
