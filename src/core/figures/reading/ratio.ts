import { readUnit } from '../measure/read-unit.js';
import type { Measured } from './measured.js';
import { readNumeral } from './numeral.js';
import { lowerAt, type Token } from './tokens.js';
import type { Reading } from './types.js';

const RATIO_OF = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000, 10_000]);

/** "four in 10", "nine out of ten": a part of a whole; `null` when no such part begins with the numeral. */
export const readRatio = (tokens: readonly Token[], first: Measured): Reading | null => {
  if (first.unit !== null || first.money) return null;
  const joint = /^(?:in|out)$/u.test(lowerAt(tokens, first.to)) ? first.to + 1 : null;
  if (joint === null || (lowerAt(tokens, first.to) === 'out' && lowerAt(tokens, joint) !== 'of')) return null;
  const whole = readNumeral(tokens, lowerAt(tokens, first.to) === 'out' ? joint + 1 : joint);
  if (whole === null || !RATIO_OF.has(whole.value) || first.numeral.value >= whole.value) return null;
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
