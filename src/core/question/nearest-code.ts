/** Digits of the codes in nearest-table.ts. */
export const NEAREST_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Least cosine of two words that count as near. */
export const NEAREST_LEAST = 0.6;

/** Characters of one neighbour: three digits of its stem's number, one of the cosine. */
const CODE = 4;
const BASE = NEAREST_ALPHABET.length;

/** A stem near another, with the cosine of their vectors. */
export type NearWord = { readonly term: string; readonly cosine: number };

const digitOf = (digit: string): number => NEAREST_ALPHABET.indexOf(digit);

/** Reads the neighbours of one stem; the cosine is the middle of its step. */
export const decodeNearest = (code: string, stems: readonly string[]): readonly NearWord[] =>
  Array.from({ length: Math.floor(code.length / CODE) }, (_, at) => {
    const [a = 0, b = 0, c = 0, step = 0] = [...code.slice(at * CODE, (at + 1) * CODE)].map(digitOf);
    return {
      term: stems[(a * BASE + b) * BASE + c] ?? '',
      cosine: NEAREST_LEAST + ((step + 0.5) / BASE) * (1 - NEAREST_LEAST),
    };
  });
