import type { Slices } from '../slices.js';
import type { Vocabulary } from '../vocabulary.js';
import { skeletonOf, spellingKeyOf } from './skeleton.js';

/** The names in the articles by how they sound. */
export type Names = {
  /** Numbers of the names that are usual spellings of the same name as a word. */
  readonly spelt: (word: string) => readonly number[];
  /** Numbers of the names that have the same consonants as a word. */
  readonly like: (word: string) => readonly number[];
};

const LETTERS = /^\p{L}+$/u;
const SHORTEST = 4;

const put = (map: Map<string, number[]>, key: string, number: number): void => {
  const same = map.get(key);
  if (same === undefined) map.set(key, [number]);
  else same.push(number);
};

/** Gathers the terms that articles write with a capital, in slices. */
export const createNames = async (vocabulary: Vocabulary, slices: Slices): Promise<Names> => {
  const bySpelling = new Map<string, number[]>();
  const bySkeleton = new Map<string, number[]>();
  for (let number = 0; number < vocabulary.size(); number += 1) {
    const term = vocabulary.termAt(number);
    if (vocabulary.isName(number) && term.length >= SHORTEST && LETTERS.test(term)) {
      put(bySpelling, spellingKeyOf(term), number);
      put(bySkeleton, skeletonOf(term), number);
    }
    if (slices.spent(1)) await slices.pause();
  }
  return {
    spelt: (word) => bySpelling.get(spellingKeyOf(word)) ?? [],
    like: (word) => bySkeleton.get(skeletonOf(word)) ?? [],
  };
};
