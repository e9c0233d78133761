import type { Slices } from '../slices.js';
import type { Vocabulary } from '../vocabulary.js';
import { skeletonOf } from './skeleton.js';

/** The names in the articles by their consonants. */
export type Names = {
  /** Numbers of the names that have the same consonants as a word. */
  readonly like: (word: string) => readonly number[];
};

const LETTERS = /^\p{L}+$/u;
const SHORTEST = 4;

/** Gathers the terms that articles write with a capital, in slices. */
export const createNames = async (vocabulary: Vocabulary, slices: Slices): Promise<Names> => {
  const bySkeleton = new Map<string, number[]>();
  for (let number = 0; number < vocabulary.size(); number += 1) {
    const term = vocabulary.termAt(number);
    if (vocabulary.isName(number) && term.length >= SHORTEST && LETTERS.test(term)) {
      const skeleton = skeletonOf(term);
      const same = bySkeleton.get(skeleton);
      if (same === undefined) bySkeleton.set(skeleton, [number]);
      else same.push(number);
    }
    if (slices.spent(1)) await slices.pause();
  }
  return { like: (word) => bySkeleton.get(skeletonOf(word)) ?? [] };
};
