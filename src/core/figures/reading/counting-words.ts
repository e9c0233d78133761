import { PHRASE_ENDS } from '../counted/words.js';
import type { Measured } from './measured.js';
import type { Range } from './ranges.js';
import { isHyphen, lowerAt, type Token } from './tokens.js';

const ONE_BEFORE = /^(?:only|just|least|than|exactly|single|mere|barely|merely)$/u;
const ONE_UNIT_BEFORE =
  /^(?:only|just|least|than|in|within|for|after|lasting|lasted|takes|took|about|every|to|or|another|over)$/u;

/** Whether "one" is a number here: before a measure, in a range, or where it is stressed as a number. */
export const oneCounts = (tokens: readonly Token[], one: Measured, range: Range | null): boolean => {
  const before = lowerAt(tokens, one.from - 1);
  if (range !== null || one.unit?.attributive === true) return true;
  if (lowerAt(tokens, one.to) === 'of') return false;
  if (ONE_BEFORE.test(before)) {
    const definite = /^(?:the|no)$/u.test(lowerAt(tokens, one.from - 2)) && before !== 'than';
    return !definite && tokens[one.to]?.kind === 'word' && !PHRASE_ENDS.has(lowerAt(tokens, one.to));
  }
  if (
    one.unit === null ||
    /^(?:point|time|day|night|second|foot|degree|way|stone|yard)$/u.test(one.unit.unit)
  )
    return one.unit !== null && ONE_UNIT_BEFORE.test(before);
  return true;
};

/** "zero-emission", "zero tolerance", "ground zero": the word zero without a thing that is counted. */
export const isZeroWord = (tokens: readonly Token[], first: Measured): boolean =>
  lowerAt(tokens, first.from) === 'zero' &&
  (isHyphen(tokens, first.to) ||
    /^(?:tolerance|sum|hour)$/u.test(lowerAt(tokens, first.to)) ||
    /^(?:ground|net|from|patient|absolute)$/u.test(lowerAt(tokens, first.from - 1)));
