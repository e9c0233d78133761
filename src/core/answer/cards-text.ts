import type { DeskParts } from '../desk/types.js';
import { wordsIn } from '../question/words.js';
import type { Wanted } from './cards-terms.js';

/** How well each word of a question is met by a text that is no place of an article: a title, a speaker, a counted thing. */
export type TextReader = (text: string, language: string) => readonly number[];

/** Reads texts for one question; equal texts are read once. */
export const textReader = (parts: Pick<DeskParts, 'index'>, wanted: readonly Wanted[]): TextReader => {
  const known = new Map<string, readonly number[]>();
  return (text, language) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const numbers = wordsIn(text).map(({ text: word }) => {
      const term = parts.index.termOf(word, language);
      return term === null ? undefined : parts.index.termNumber(term);
    });
    const levels = wanted.map(({ levels: own }) =>
      numbers.reduce<number>((best, number) => Math.max(best, own.get(number ?? -1) ?? 0), 0),
    );
    known.set(text, levels);
    return levels;
  };
};
