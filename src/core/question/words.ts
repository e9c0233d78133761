import type { Span } from '../span.js';

/** A word of a question: as typed, and folded. */
export type QuestionWord = Span & { readonly text: string; readonly folded: string };

const SPECIAL: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/** Text that folds without a look at each character. */
const PLAIN = /^[ -~]*$/;

const foldCharacter = (character: string): string => {
  const small = character.toLowerCase();
  const folded = SPECIAL[small] ?? small.normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length === character.length ? folded : character;
};

/** Small letters without accents, curly apostrophes made straight; every character keeps its offset. */
export const fold = (text: string): string => {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
};

/** The folded word without a possessive ending. */
export const bare = (folded: string): string => folded.replace(/'s?$/u, '');

/** The words of a text, in order: runs of letters and digits, with inner hyphens, apostrophes and full stops. */
export const wordsIn = (text: string): readonly QuestionWord[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:[-'’.,][\p{L}\p{N}\p{M}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: bare(fold(match[0])),
  }));
