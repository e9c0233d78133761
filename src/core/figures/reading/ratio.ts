import { readUnit } from '../measure/read-unit.js';
import type { Measured } from './measured.js';
import { readNumeral } from './numeral.js';
import { isHyphen, lowerAt, type Token } from './tokens.js';
import type { Reading } from './types.js';

const RATIO_OF = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000, 10_000]);

/** Of one in how many is a part (one in 45); beyond, a year follows ("one in 1998"). */
const RATIO_MOST = 1000;

/** "four in 10", "nine out of ten": a part of a whole; `null` when no such part begins with the numeral. */
export const readRatio = (tokens: readonly Token[], first: Measured): Reading | null => {
  if (first.unit !== null || first.money) return null;
  const at = isHyphen(tokens, first.to) ? first.to + 1 : first.to;
  const out = lowerAt(tokens, at) === 'out' && lowerAt(tokens, at + 1) === 'of';
  if (lowerAt(tokens, at) !== 'in' && !out) return null;
  const next = out ? at + 2 : at + 1;
  const whole = readNumeral(tokens, isHyphen(tokens, next) ? next + 1 : next);
  if (whole === null || first.numeral.value >= whole.value) return null;
  const one = first.numeral.value === 1 && Number.isInteger(whole.value) && whole.value < RATIO_MOST;
  if (!one && !RATIO_OF.has(whole.value)) return null;
  if (readUnit(tokens, whole.to, whole.written === 'digits') !== null) return null;
  const value = first.numeral.value / whole.value;
  return {
    from: first.from,
    to: whole.to,
    class: 'amount',
    value,
    upper: null,
    unit: null,
    attributive: false,
  };
};
