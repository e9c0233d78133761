import type { Ground } from './ground.js';
import type { Lookup } from './lookup.js';

const WITHIN = 3;

/** The share of neighbouring question words that a sentence has within three words of each other, from 0 to 1. */
export const pairsAt = (ground: Ground, lookup: Lookup, words: number, sentence: number): number => {
  if (words < 2) return 0;
  const last = new Int32Array(words).fill(-WITHIN - 1);
  const met = new Set<number>();
  const end = ground.firsts[sentence + 1] ?? 0;
  for (let at = ground.firsts[sentence] ?? 0; at < end; at += 1) {
    for (const { word } of lookup.get(ground.words.terms[at] ?? -1) ?? []) {
      if (word > 0 && at - (last[word - 1] ?? 0) <= WITHIN && (last[word - 1] ?? -1) >= 0) met.add(word);
      if (word + 1 < words && at - (last[word + 1] ?? 0) <= WITHIN && (last[word + 1] ?? -1) >= 0)
        met.add(word + 1);
      last[word] = at;
    }
  }
  return met.size / (words - 1);
};
