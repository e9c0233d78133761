import type { Slices } from '../slices.js';
import type { Vocabulary } from '../vocabulary.js';

/** Finds the terms that share their beginning with a word: inflections and compounds that stemming leaves apart. */
export type Relatives = (word: string) => readonly number[];

/** Letters that two relatives share at least, and their share of the longer one. */
const BEGINNING = 5;
const SHARE = 0.5;

const LETTERS = /^\p{L}+$/u;

/** Number of letters that two words share from the start. */
export const sharedBeginning = (a: string, b: string): number => {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
};

/** Gathers terms by their first letters, in slices. */
export const createRelatives = async (vocabulary: Vocabulary, slices: Slices): Promise<Relatives> => {
  const byBeginning = new Map<string, number[]>();
  for (let number = 0; number < vocabulary.size(); number += 1) {
    const term = vocabulary.termAt(number);
    if (term.length >= BEGINNING && LETTERS.test(term)) {
      const beginning = term.slice(0, BEGINNING);
      const group = byBeginning.get(beginning);
      if (group === undefined) byBeginning.set(beginning, [number]);
      else group.push(number);
    }
    if (slices.spent(1)) await slices.pause();
  }
  return (word) =>
    (byBeginning.get(word.slice(0, BEGINNING)) ?? []).filter((number) => {
      const term = vocabulary.termAt(number);
      return term !== word && sharedBeginning(term, word) >= SHARE * Math.max(term.length, word.length);
    });
};
