import { isDirection } from '../changes.js';
import { type Measured, measuredAt } from './measured.js';
import { isHyphen, lowerAt, type Token } from './tokens.js';

/** Position after the words that join the two ends of a range, or `null`. */
const afterJoint = (tokens: readonly Token[], first: Measured): number | null => {
  const at = first.to;
  const word = lowerAt(tokens, at);
  const before = lowerAt(tokens, first.from - 1);
  if (/^[-‐‑–—]$/u.test(word))
    return isHyphen(tokens, at) && lowerAt(tokens, at + 1) === 'to' ? at + 3 : at + 1;
  if (word === 'to') return at + 1;
  if (word === 'and' && before === 'between') return at + 1;
  return word === 'or' ? at + 1 : null;
};

/** The factor that the first end of a range borrows from the second: "33-35 billion". */
const sharedScale = (first: Measured, second: Measured): number =>
  first.numeral.scale === 1 &&
  second.numeral.scale > 1 &&
  first.numeral.value < second.numeral.value / second.numeral.scale
    ? second.numeral.scale
    : 1;

/** "rise by 20 euros to 75 euros", "fell 3 cents to 40 cents": a step and where it leads, not both ends of a range. */
const isStep = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'by' || isDirection(tokens, at);

/** The other end of a range, and the values of both. */
export type Range = { readonly second: Measured; readonly low: number; readonly high: number };

/** The second end of a range and the values of both ends in rising order; `null` when there is no range. */
export const rangeOf = (tokens: readonly Token[], first: Measured): Range | null => {
  const at = afterJoint(tokens, first);
  const second = at === null ? null : measuredAt(tokens, at);
  if (second === null) return null;
  const joint = lowerAt(tokens, first.to);
  if (first.unit !== null && second.unit !== null && first.unit.unit !== second.unit.unit) return null;
  if (first.unit !== null && second.unit === null && !first.money) return null;
  if (first.money && second.unit === null && joint === 'to') return null;
  if (joint === 'to' && first.unit !== null && second.unit !== null && isStep(tokens, first.from - 1))
    return null;
  const low = first.numeral.value * sharedScale(first, second);
  const high = second.numeral.value;
  const from = lowerAt(tokens, first.from - 1) === 'from';
  if (joint === 'or' && high !== low + 1) return null;
  if (low === high || (low > high && !(from && joint === 'to'))) return null;
  if (/^[-‐‑–—]$/u.test(joint) && tokens[first.to]?.glued !== true && joint === '—') return null;
  return { second, low: Math.min(low, high), high: Math.max(low, high) };
};
