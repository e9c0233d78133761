import { digitsValue } from './digits.js';
import { readFraction } from './fraction.js';
import { FRACTION_MARKS, NUMBER_WORDS, SCALE_SUFFIXES, SCALE_WORDS } from './number-words.js';
import { isHyphen, lowerAt, type Token } from './tokens.js';
import type { Numeral } from './types.js';

type Part = { readonly to: number; readonly value: number; readonly scale: number };

/** Position after a hyphen or nothing: number words may be joined (ninety-four). */
const afterJoin = (tokens: readonly Token[], at: number): number => (isHyphen(tokens, at) ? at + 1 : at);

const scaleAt = (tokens: readonly Token[], at: number): number | null =>
  SCALE_WORDS.get(lowerAt(tokens, at)) ?? null;

/** Factors in words behind a value: "million", "hundred thousand", "-billion". */
const withScales = (tokens: readonly Token[], part: Part): Part => {
  let result = part;
  for (;;) {
    const at = afterJoin(tokens, result.to);
    const scale = scaleAt(tokens, at);
    if (scale === null) return result;
    result = { to: at + 1, value: result.value * scale, scale: result.scale * scale };
  }
};

/** A group of number words below the next factor: "ninety-four", "three hundred and fifty", "two and a half". */
const wordGroup = (tokens: readonly Token[], from: number): Part | null => {
  let value = NUMBER_WORDS.get(lowerAt(tokens, from));
  if (value === undefined) return null;
  let to = from + 1;
  const unit = afterJoin(tokens, to);
  const below = NUMBER_WORDS.get(lowerAt(tokens, unit));
  if (value >= 20 && below !== undefined && below > 0 && below < 10) {
    value += below;
    to = unit + 1;
  }
  return { to, value, scale: 1 };
};

const andAHalf = (tokens: readonly Token[], part: Part): Part => {
  const and = afterJoin(tokens, part.to);
  const article = afterJoin(tokens, and + 1);
  const last = afterJoin(tokens, article + 1);
  const whole = lowerAt(tokens, and) === 'and' && /^(?:a|one)$/u.test(lowerAt(tokens, article));
  if (!whole || !/^(?:half|quarter)$/u.test(lowerAt(tokens, last))) return part;
  return { ...part, to: last + 1, value: part.value + (lowerAt(tokens, last) === 'half' ? 0.5 : 0.25) };
};

/** Number words up to and with "hundred" or "dozen": "ninety-four", "three hundred and fifty", "a hundred". */
const belowThousand = (tokens: readonly Token[], from: number): Part | null => {
  const article = /^an?$/u.test(lowerAt(tokens, from)) && scaleAt(tokens, from + 1) !== null;
  const group = article ? { to: from + 1, value: 1, scale: 1 } : wordGroup(tokens, from);
  if (group === null) return null;
  const head = andAHalf(tokens, group);
  const at = afterJoin(tokens, head.to);
  const scale = scaleAt(tokens, at);
  if (scale === null || scale > 100) return head;
  const hundreds = { to: at + 1, value: head.value * scale, scale };
  const rest = wordGroup(tokens, lowerAt(tokens, at + 1) === 'and' ? at + 2 : at + 1);
  const takes = scale === 100 && rest !== null && rest.value > 0;
  return takes ? { to: rest.to, value: hundreds.value + rest.value, scale } : hundreds;
};

/** Number words of any size: groups below a thousand, each with its factor, falling in size. */
const inWords = (tokens: readonly Token[], from: number): Part | null => {
  const first = belowThousand(tokens, from);
  if (first === null) return null;
  let total = withScales(tokens, first);
  let factor = total.to === first.to ? 1 : total.value / first.value;
  while (factor >= 1000) {
    const next = belowThousand(tokens, lowerAt(tokens, total.to) === 'and' ? total.to + 1 : total.to);
    if (next === null) break;
    const part = withScales(tokens, next);
    if (part.value >= factor) break;
    total = { to: part.to, value: total.value + part.value, scale: total.scale };
    factor = part.to === next.to ? 1 : part.value / next.value;
  }
  return total;
};

const inDigits = (tokens: readonly Token[], from: number): Part | null => {
  const token = tokens[from];
  const value = token?.kind === 'digits' ? digitsValue(token.text) : null;
  if (value === null) return null;
  const next = tokens[from + 1];
  const groups = next?.text === '000' && /^\d{1,3}$/u.test(token?.text ?? '') && !next.glued;
  if (groups) return withScales(tokens, { to: from + 2, value: value * 1000, scale: 1 });
  const mark = FRACTION_MARKS.get(next?.text ?? '');
  if (mark !== undefined) return { to: from + 2, value: value + mark, scale: 1 };
  return withScales(tokens, andAHalf(tokens, { to: from + 1, value, scale: 1 }));
};

/** A decimal without its zero: ".500". */
const barePoint = (tokens: readonly Token[], from: number): Part | null => {
  const next = tokens[from + 1];
  const money = /^[$€£]$/u.test(lowerAt(tokens, from - 1));
  if (lowerAt(tokens, from) !== '.' || (tokens[from]?.glued === true && !money)) return null;
  return next?.kind === 'digits' && next.glued && /^\d+$/u.test(next.text)
    ? { to: from + 2, value: Number(`0.${next.text}`), scale: 1 }
    : null;
};

/** Abbreviated factor behind digits: glued always ("13.4bn"), after a blank only where it can be nothing else. */
const withSuffix = (tokens: readonly Token[], part: Part, money: boolean): Part => {
  const next = tokens[part.to];
  const scale = SCALE_SUFFIXES.get(next?.lower ?? '');
  if (next === undefined || scale === undefined || part.scale > 1) return part;
  const alone =
    /^(?:bn|mn|mln|bln|tn|trn|mio)$/u.test(next.lower) || (money && /^(?:[mMbBkK]|[mM]il)$/u.test(next.text));
  if (!next.glued && !alone) return part;
  if (/^[bKtT]$/u.test(next.text) && !money) return part;
  return { to: part.to + 1, value: part.value * scale, scale };
};

const LENGTH_AFTER =
  /^(?:high|tall|long|wide|deep|away|race|sprint|pool|freestyle|hurdles|dash|final|above|below|x|×)$/u;

const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 5000, 10_000]);

/** "a 50m pool", "100m high", "won the 200m": metres, not millions. */
const isDistance = (tokens: readonly Token[], digits: Part): boolean =>
  LENGTH_AFTER.test(lowerAt(tokens, digits.to + 1)) ||
  (RACES.has(digits.value) && /^(?:the|men['’]s|women['’]s|an?)$/u.test(lowerAt(tokens, digits.to - 2)));

/**
 * The number that begins at a token, or `null`: digits with separators and factors, number words, fractions. `money`
 * says that a currency stands before it, so that a lone "m" after a blank means millions.
 */
export const readNumeral = (tokens: readonly Token[], from: number, money = false): Numeral | null => {
  const fraction = readFraction(tokens, from);
  if (fraction !== null) return fraction;
  const words = inWords(tokens, from);
  if (words !== null) return { ...words, from, written: 'words' };
  const digits = inDigits(tokens, from) ?? barePoint(tokens, from);
  if (digits === null) return null;
  const metres = tokens[digits.to]?.text === 'm' && !money && isDistance(tokens, digits);
  return { ...(metres ? digits : withSuffix(tokens, digits, money)), from, written: 'digits' };
};
