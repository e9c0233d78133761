import { readFraction } from './fraction.js';
import { isCapital, isHyphen, lowerAt, type Token } from './tokens.js';

const glueBefore = (tokens: readonly Token[], at: number): boolean => {
  const [token, before, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token?.glued !== true || before === undefined) return false;
  if (before.kind === 'word' || before.text === '_') return true;
  if (before.text === '+') return before.glued && earlier?.text !== '(';
  if (before.text === '/') return earlier?.kind === 'word' && tokens[at - 3]?.kind !== 'digits';
  return isHyphen(tokens, at - 1) && earlier?.kind === 'word' && !/^(?:to|and|sub)$/u.test(earlier.lower);
};

/** "401(k)", "6'2", "7-Eleven", "10-K": a number with a sign and something glued to it that is no unit. */
const signed = (tokens: readonly Token[], at: number): boolean => {
  const [sign, next] = [tokens[at + 1], tokens[at + 2]];
  if (sign?.glued !== true || next?.glued !== true) return false;
  if (/^['’′]$/u.test(sign.text)) return next.kind === 'digits';
  return sign.text === '(' ? next.text.length === 1 : isHyphen(tokens, at + 1) && isCapital(next);
};

const bracketed = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at - 1) === '[' && lowerAt(tokens, at + 1) === ']';

const listNumber = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  /^[.)]$/u.test(lowerAt(tokens, 1)) &&
  /^\d{1,2}$/u.test(lowerAt(tokens, 0)) &&
  tokens[1]?.glued === true;

const OPENING_MOST = 12;

/** "1) registers": the number of a point inside a sentence, whose bracket nothing opens. */
const pointNumber = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}$/u.test(lowerAt(tokens, at)) &&
  lowerAt(tokens, at + 1) === ')' &&
  tokens[at + 1]?.glued === true &&
  !tokens.slice(Math.max(0, at - OPENING_MOST), at).some(({ text }) => text === '(');

const telephone = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3}$/u.test(lowerAt(tokens, at)) &&
  isHyphen(tokens, at + 1) &&
  /^\d{3,4}$/u.test(lowerAt(tokens, at + 2)) &&
  (isHyphen(tokens, at + 3) || isHyphen(tokens, at - 1) || /^\d{4}$/u.test(lowerAt(tokens, at + 2)));

const SET_MOST = 7;
const PAIR_STEP = 4;

/** Whether two numbers joined by a hyphen stand there: one set of "4-6, 7-5, 6-3". */
const isPair = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' &&
  /^[-–]$/u.test(lowerAt(tokens, at + 1)) &&
  tokens[at + 2]?.kind === 'digits';

/** Marks joined to digits that make them a version, a ratio or a result: 3-D, 24/7, 2-0. */
const pairing = (tokens: readonly Token[], at: number): boolean => {
  const [sign, second] = [tokens[at + 1], tokens[at + 2]];
  if (sign?.glued !== true || second?.glued !== true || second.kind !== 'digits') return false;
  if (sign.text === ':') return true;
  const [a, b] = [Number(lowerAt(tokens, at)), Number(second.text)];
  if (sign.text === '/') return readFraction(tokens, at) === null;
  const set = b <= SET_MOST && (isPair(tokens, at + PAIR_STEP) || isPair(tokens, at - PAIR_STEP));
  return /^[-–]$/u.test(sign.text) && (a >= b || set);
};

/** "7-6 (6)": the points of a tie-break behind its set. */
const isTieBreak = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === '(' &&
  /^\d{1,2}$/u.test(lowerAt(tokens, at + 1)) &&
  lowerAt(tokens, at + 2) === ')' &&
  Number(lowerAt(tokens, at - 1)) <= SET_MOST;

const SIGNED = 3;

/** How many tokens a number takes that can be no amount whatever follows (F-16, [1], 555-1234, 2-0); else 0. */
export const fixedLabelLength = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.kind !== 'digits') return 0;
  if (telephone(tokens, at)) return isHyphen(tokens, at + 3) ? 5 : 3;
  if (pairing(tokens, at)) return isTieBreak(tokens, at + 3) ? 6 : 3;
  if (signed(tokens, at)) return SIGNED;
  return glueBefore(tokens, at) || bracketed(tokens, at) || listNumber(tokens, at) || pointNumber(tokens, at)
    ? 1
    : 0;
};
