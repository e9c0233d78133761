import { PHRASE_ENDS } from '../counted/words.js';
import { isZeroWord, oneCounts } from './counting-words.js';
import { type Measured, measuredAt } from './measured.js';
import { type Range, rangeOf } from './ranges.js';
import { readRatio } from './ratio.js';
import { isCapital, isHyphen, lowerAt, type Token } from './tokens.js';
import type { Reading } from './types.js';

const NO_COUNT =
  /^(?:way|ways|fold|figure|figures|digit|something|sided|pronged|faced|handed|edged|tiered|off|time|to|liner|piece|on|upmanship|star|d)$/u;

/** A hyphen and a noun behind the number: "12-page". */
const attributiveNoun = (tokens: readonly Token[], to: number): number =>
  isHyphen(tokens, to) &&
  tokens[to + 1]?.kind === 'word' &&
  !/^(?:plus|odd|ish)$/u.test(lowerAt(tokens, to + 1))
    ? to + 2
    : to;

/** Letters glued to the digits that are neither a unit nor a factor: 3D, 5G, 737s. */
const hasTail = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.glued === true && (tokens[to]?.kind === 'word' || tokens[to]?.kind === 'digits');

const isName = (tokens: readonly Token[], one: Measured): boolean => {
  const [first, next, before] = [tokens[one.from], tokens[one.to], tokens[one.from - 1]];
  if (one.numeral.written === 'digits' || !isCapital(first) || one.from === 0) return false;
  return isCapital(before) || isCapital(next) || /^(?:of|the)$/u.test(before?.lower ?? '');
};

const AGE_MOST = 120;

/** "aged 34", "at age 74", "Maria, 34,": an age without its unit. */
const isAge = (tokens: readonly Token[], first: Measured, to: number): boolean => {
  const of = lowerAt(tokens, first.from - 1) === 'of' ? first.from - 2 : first.from - 1;
  if (/^(?:age|aged|ages)$/u.test(lowerAt(tokens, of)) && first.numeral.value <= AGE_MOST) return true;
  const at = lowerAt(tokens, first.from - 1) === 'now' ? first.from - 2 : first.from - 1;
  const name = tokens[at - 1];
  const between = lowerAt(tokens, at) === ',' && /^[,.)]$/u.test(lowerAt(tokens, to));
  const named = name?.kind === 'word' && isCapital(name) && (at > 1 || !PHRASE_ENDS.has(name.lower));
  return between && named && first.numeral.value <= AGE_MOST;
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
