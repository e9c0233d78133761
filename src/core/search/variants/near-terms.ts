import type { Slices } from '../slices.js';
import type { Vocabulary } from '../vocabulary.js';
import { editDistance } from './edit-distance.js';

/** A term of the index near a word, and how many letters apart. */
export type NearTerm = { readonly number: number; readonly distance: number };

/** Finds the terms that begin like a word and are within an edit distance of it. */
export type NearTerms = (word: string, most: number) => readonly NearTerm[];

/** One bit for each letter class of a word: two words at distance d differ in at most 2d bits. */
export const letterMask = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
};

const bitsOf = (mask: number): number => {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Numbers of the terms by their first letter. */
const byFirstLetter = async (
  vocabulary: Vocabulary,
  slices: Slices,
): Promise<ReadonlyMap<string, number[]>> => {
  const groups = new Map<string, number[]>();
  for (let number = 0; number < vocabulary.size(); number += 1) {
    const first = vocabulary.termAt(number).charAt(0);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [number]);
    else group.push(number);
    if (slices.spent(1)) await slices.pause();
  }
  return groups;
};

/** Readies a vocabulary: lengths and letters are compared first, so that few words are compared letter by letter. */
export const createNearTerms = async (vocabulary: Vocabulary, slices: Slices): Promise<NearTerms> => {
  const groups = await byFirstLetter(vocabulary, slices);
  const masks = new Int32Array(vocabulary.size());
  for (let number = 0; number < masks.length; number += 1) {
    masks[number] = letterMask(vocabulary.termAt(number));
    if (slices.spent(1)) await slices.pause();
  }
  return (word, most) => {
    const mask = letterMask(word);
    const near: NearTerm[] = [];
    for (const number of groups.get(word.charAt(0)) ?? []) {
      if (bitsOf((masks[number] ?? 0) ^ mask) > 2 * most) continue;
      const distance = editDistance(word, vocabulary.termAt(number), most);
      if (distance <= most) near.push({ number, distance });
    }
    return near;
  };
};
