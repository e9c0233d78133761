import { PHRASE_ENDS } from '../counted/words.js';
import { readCurrency } from '../measure/currency.js';
import { readUnit, type UnitReading } from '../measure/read-unit.js';
import { readNumeral } from './numeral.js';
import { isCapital, isHyphen, lowerAt, type Token } from './tokens.js';
import type { Numeral, Reading } from './types.js';

/** A numeral with the unit around it. */
type Measured = {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly unit: UnitReading | null;
  readonly money: boolean;
};

const NO_COUNT =
  /^(?:way|ways|fold|figure|figures|digit|something|sided|pronged|faced|handed|edged|tiered|off|time|to|liner|piece|on|upmanship|star|d)$/u;

const measuredAt = (tokens: readonly Token[], from: number): Measured | null => {
  const currency = readCurrency(tokens, from);
  const numeral = readNumeral(tokens, currency?.to ?? from, currency !== null);
  if (numeral === null) return null;
  const behind = readUnit(tokens, numeral.to, numeral.written === 'digits');
  const unit = currency === null ? behind : null;
  if (currency !== null)
    return {
      from,
      to: numeral.to,
      numeral,
      unit: { to: numeral.to, unit: currency.unit, attributive: false },
      money: true,
    };
  return { from, to: unit?.to ?? numeral.to, numeral, unit, money: false };
};

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

type Range = { readonly second: Measured; readonly low: number; readonly high: number };

/** The second end of a range and the values of both ends in rising order; `null` when there is no range. */
const rangeOf = (tokens: readonly Token[], first: Measured): Range | null => {
  const at = afterJoint(tokens, first);
  const second = at === null ? null : measuredAt(tokens, at);
  if (second === null) return null;
  const joint = lowerAt(tokens, first.to);
  if (first.unit !== null && second.unit !== null && first.unit.unit !== second.unit.unit) return null;
  if (first.unit !== null && second.unit === null && !first.money) return null;
  if (first.money && second.unit === null && joint === 'to') return null;
  const low = first.numeral.value * sharedScale(first, second);
  const high = second.numeral.value;
  const from = lowerAt(tokens, first.from - 1) === 'from';
  if (joint === 'or' && high !== low + 1) return null;
  if (low === high || (low > high && !(from && joint === 'to'))) return null;
  if (/^[-‐‑–—]$/u.test(joint) && tokens[first.to]?.glued !== true && joint === '—') return null;
  return { second, low: Math.min(low, high), high: Math.max(low, high) };
};

/** A hyphen and a noun behind the number: "12-page". */
const attributiveNoun = (tokens: readonly Token[], to: number): number =>
  isHyphen(tokens, to) && tokens[to + 1]?.kind === 'word' ? to + 2 : to;

/** Letters glued to the digits that are neither a unit nor a factor: 3D, 5G, 737s. */
const hasTail = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.glued === true && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'digits');

const ONE_BEFORE = /^(?:only|just|least|than|exactly|single|mere|barely|merely)$/u;
const ONE_UNIT_BEFORE =
  /^(?:only|just|least|than|in|within|for|after|lasting|lasted|takes|took|about|every|to|or|another|over)$/u;

/** Whether "one" is a number here: before a measure, in a range, or where it is stressed as a number. */
const oneCounts = (tokens: readonly Token[], one: Measured, range: Range | null): boolean => {
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

const isName = (tokens: readonly Token[], one: Measured): boolean => {
  const [first, next, before] = [tokens[one.from], tokens[one.to], tokens[one.from - 1]];
  if (one.numeral.written === 'digits' || !isCapital(first) || one.from === 0) return false;
  return isCapital(before) || isCapital(next) || /^(?:of|the)$/u.test(before?.lower ?? '');
};

const AGE_MOST = 120;

/** "aged 34", "at age 74", "Maria, 34,": an age without its unit. */
const isAge = (tokens: readonly Token[], first: Measured, to: number): boolean => {
  if (/^(?:age|aged|ages)$/u.test(lowerAt(tokens, first.from - 1))) return true;
  const name = tokens[first.from - 2];
  const between = lowerAt(tokens, first.from - 1) === ',' && /^[,.)]$/u.test(lowerAt(tokens, to));
  return (
    between && first.from > 2 && name?.kind === 'word' && isCapital(name) && first.numeral.value <= AGE_MOST
  );
};

const reading = (tokens: readonly Token[], first: Measured, range: Range | null): Reading => {
  const last = range?.second ?? first;
  const unit = last.unit ?? first.unit;
  const between = range !== null && lowerAt(tokens, first.from - 1) === 'between';
  const plain = unit === null ? attributiveNoun(tokens, last.to) : last.to;
  return {
    from: between ? first.from - 1 : first.from,
    to: plain,
    class: 'amount',
    value: range?.low ?? first.numeral.value,
    upper: range?.high ?? null,
    unit: unit?.unit ?? (plain === last.to && isAge(tokens, first, last.to) ? 'year' : null),
    attributive: unit?.attributive === true || plain > last.to,
  };
};

const RATIO_OF = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 50, 100, 1000, 10_000]);

/** "four in 10", "nine out of ten": a part of a whole. */
const readRatio = (tokens: readonly Token[], first: Measured): Reading | null => {
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

/** "zero-emission", "zero tolerance", "ground zero": the word zero without a thing that is counted. */
const isZeroWord = (tokens: readonly Token[], first: Measured): boolean =>
  lowerAt(tokens, first.from) === 'zero' &&
  (isHyphen(tokens, first.to) ||
    /^(?:tolerance|sum|hour)$/u.test(lowerAt(tokens, first.to)) ||
    /^(?:ground|net|from|patient|absolute)$/u.test(lowerAt(tokens, first.from - 1)));

/** The amount that begins at a token, with its unit and the other end of a range; `null` when none does. */
export const readAmount = (tokens: readonly Token[], from: number): Reading | null => {
  const first = measuredAt(tokens, from);
  if (first === null || isName(tokens, first)) return null;
  const ratio = readRatio(tokens, first);
  if (ratio !== null) return ratio;
  const range = rangeOf(tokens, first);
  const last = range?.second ?? first;
  if (hasTail(tokens, last.to) && last.numeral.written === 'digits') return null;
  const words = first.numeral.to === first.numeral.from + 1 && lowerAt(tokens, first.numeral.from) === 'one';
  if (isZeroWord(tokens, first)) return null;
  if (words && !oneCounts(tokens, first, range)) return null;
  if (isHyphen(tokens, last.to) && last.unit === null && NO_COUNT.test(lowerAt(tokens, last.to + 1)))
    return null;
  return reading(tokens, first, range);
};
