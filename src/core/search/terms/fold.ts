/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ґ: 'г',
};
const OTHER_LETTER = /[ßłøđðþæœıґ]/gu;
const APOSTROPHES_AND_BLANKS = /['’ʼ\s]/gu;
const MARKS = /\p{M}/gu;
const ASCII_WORD = /^[a-z0-9]+$/u;
const GROUPED_NUMBER = /^\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+$/u;
const NUMBER = /^\d+(?:[.,]\d+)+$/u;
const DOTS = /\./gu;

/** Longest term, in UTF-16 units: longer ones make searches with misspellings overflow the stack. */
export const TERM_LENGTH_MOST = 64;

const foldNumber = (word: string): string | null => {
  if (GROUPED_NUMBER.test(word)) return word.replace(/\D/gu, '');
  return NUMBER.test(word) ? word.replace(/,/gu, '.') : null;
};

/** The marks of й and ї make letters of their own; all others are dropped. */
const foldLetters = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/и\u0306/gu, 'й')
    .replace(/і\u0308/gu, 'ї')
    .replace(MARKS, '')
    .replace(OTHER_LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(APOSTROPHES_AND_BLANKS, '')
    .replace(DOTS, '');

/**
 * A word without case, accents, apostrophes and the dots of abbreviations, at most 64 UTF-16 units: Glavaš → glavas,
 * Straße → strasse, ещё → еще, п’ять → пять, U.S. → us, 30,000 and 30.000 → 30000, 6,5 → 6.5.
 */
export const fold = (word: string): string => {
  const lower = word.slice(0, TERM_LENGTH_MOST).toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  return (foldNumber(lower) ?? foldLetters(lower)).slice(0, TERM_LENGTH_MOST);
};
