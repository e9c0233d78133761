import { FRACTION_MARKS, FRACTION_WORDS, NUMBER_WORDS, SCALE_WORDS } from './number-words.js';
import { isHyphen, lowerAt, type Token } from './tokens.js';
import type { Numeral } from './types.js';

const PARTS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100]);

const JOINED_UNIT =
  /^(?:second|minute|hour|day|mile|kilometre|kilometer|metre|meter|inch|pint|ton|tonne|percent|point)$/u;

const fraction = (from: number, to: number, value: number): Numeral => ({
  from,
  to,
  value,
  scale: 1,
  written: 'words',
});

/** "a half-million", "a half hour": a part joined to a factor or a unit of measure that it is part of. */
const readJoined = (tokens: readonly Token[], at: number, from: number, part: number): Numeral | null => {
  const word = lowerAt(tokens, isHyphen(tokens, at) ? at + 1 : at);
  const scale = SCALE_WORDS.get(word);
  if (scale !== undefined)
    return { ...fraction(from, isHyphen(tokens, at) ? at + 2 : at + 1, part * scale), scale };
  return JOINED_UNIT.test(word) ? fraction(from, at, part) : null;
};

/** "half a million", "half a dozen", "half of", "half the", "half an hour". */
const readHalf = (tokens: readonly Token[], from: number): Numeral | null => {
  if (/^an?$/u.test(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'half')
    return readJoined(tokens, from + 2, from, 0.5);
  if (lowerAt(tokens, from) !== 'half') return null;
  const next = lowerAt(tokens, from + 1);
  const joined = isHyphen(tokens, from + 1) ? readJoined(tokens, from + 1, from, 0.5) : null;
  if (joined !== null) return joined;
  const scale = /^an?$/u.test(next) ? SCALE_WORDS.get(lowerAt(tokens, from + 2)) : undefined;
  if (scale !== undefined) return { ...fraction(from, from + 3, scale / 2), scale };
  if (/^an?$/u.test(next)) return fraction(from, from + 2, 0.5);
  return /^(?:of|the|its|his|her|their|our|my|that|those|these)$/u.test(next)
    ? fraction(from, from + 1, 0.5)
    : null;
};

/** "a third of", "one-fifth of", "two thirds", "three-quarters": a part needs "of" where it could be an ordinal. */
const readParts = (tokens: readonly Token[], from: number): Numeral | null => {
  const article = /^(?:an?|one)$/u.test(lowerAt(tokens, from));
  const count = article ? 1 : NUMBER_WORDS.get(lowerAt(tokens, from));
  if (count === undefined || count === 0) return null;
  const at = isHyphen(tokens, from + 1) ? from + 2 : from + 1;
  const word = lowerAt(tokens, at);
  const parts = FRACTION_WORDS.get(count > 1 ? word.replace(/s$/u, '') : word);
  if (parts === undefined || (count > 1 && !/s$/u.test(word))) return null;
  const million = lowerAt(tokens, at + 1) === 'of' && lowerAt(tokens, at + 2) === 'a' ? at + 3 : at + 1;
  const scaled =
    million > at + 1 || isHyphen(tokens, million) ? readJoined(tokens, million, from, count / parts) : null;
  if (scaled !== null && scaled.scale > 1) return scaled;
  const sure =
    at === from + 2 || count > 1 || /^(?:of|more|less|fewer|higher|lower)$/u.test(lowerAt(tokens, at + 1));
  return sure ? fraction(from, at + 1, count / parts) : null;
};

/** "1/16", "2 1/2". */
const readSlash = (tokens: readonly Token[], from: number): Numeral | null => {
  const [over, slash, under] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (over === undefined || under === undefined || slash?.text !== '/' || !slash.glued || !under.glued)
    return null;
  const [a, b] = [Number(over.text), Number(under.text)];
  if (!(a > 0 && a < b && PARTS.has(b)) || lowerAt(tokens, from + 3) === '/') return null;
  return fraction(from, from + 3, a / b);
};

/** A part of a whole that begins at a token, or `null`. */
export const readFraction = (tokens: readonly Token[], from: number): Numeral | null => {
  const first = tokens[from];
  if (first === undefined) return null;
  const mark = FRACTION_MARKS.get(first.text);
  if (mark !== undefined) return first.glued ? null : fraction(from, from + 1, mark);
  if (first.kind !== 'digits') return readHalf(tokens, from) ?? readParts(tokens, from);
  const mixed = /^\d{1,2}$/u.test(first.text) ? readSlash(tokens, from + 1) : null;
  if (mixed !== null) return fraction(from, mixed.to, Number(first.text) + mixed.value);
  return readSlash(tokens, from);
};
