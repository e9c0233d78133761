import { latin } from '../../latin.js';
import { CAPITAL } from '../../letters.js';
import type { Span } from '../../span.js';

/** One piece of a sentence: a number in digits, a word, or one other character. Offsets count from the text's start. */
export type Token = Span & {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'digits' | 'word' | 'mark';
  /** No white space before it. */
  readonly glued: boolean;
};

const TOKEN = latin(
  /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[^\s]/gu,
);
const DIGIT = /^\d/u;
const LETTER = latin(/^\p{L}/u);

const kindOf = (text: string): Token['kind'] =>
  DIGIT.test(text) ? 'digits' : LETTER.test(text) ? 'word' : 'mark';

/** The tokens of one span of a text, in order; white space belongs to none. */
export const tokensOf = (text: string, span: Span): readonly Token[] => {
  const tokens: Token[] = [];
  let last = -1;
  const slice = text.slice(span.start, span.end);
  for (const match of TOKEN.all(slice)) {
    const piece = match[0];
    const start = span.start + match.index;
    const end = start + piece.length;
    tokens.push({
      text: piece,
      lower: piece.toLowerCase(),
      kind: kindOf(piece),
      glued: start === last,
      start,
      end,
    });
    last = end;
  }
  return tokens;
};

/** A position among tokens as lower-cased text; empty outside the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether the token is a hyphen or dash written without a blank on either side. */
export const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined && /^[-‐‑–—]$/u.test(token.text) && token.glued && tokens[at + 1]?.glued === true
  );
};

/** Whether the token is a word that starts with a capital letter. */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && CAPITAL.test(token.text);
