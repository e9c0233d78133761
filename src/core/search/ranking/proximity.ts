import { PAIR_DISTANCE, WINDOW } from '../weights.js';
import { massOf, type Occurrence } from './occurrences.js';

/** Neighbouring question words that the text has at most three words apart: for each such pair the smaller idf. */
export const pairsIn = (occurrences: readonly Occurrence[], idf: Float64Array): number => {
  const best = new Float64Array(idf.length);
  for (let left = 0; left < occurrences.length; left += 1) {
    const a = occurrences[left];
    for (let right = left + 1; a !== undefined && right < occurrences.length; right += 1) {
      const b = occurrences[right];
      if (b === undefined || b.at - a.at > PAIR_DISTANCE) break;
      if (Math.abs(a.term - b.term) !== 1 || a.at === b.at) continue;
      const pair = Math.min(a.term, b.term);
      best[pair] = Math.max(best[pair] ?? 0, a.weight * b.weight);
    }
  }
  return best.reduce((sum, weight, pair) => sum + weight * Math.min(idf[pair] ?? 0, idf[pair + 1] ?? 0), 0);
};

/** Most idf of distinct question words within any stretch of twelve words. */
export const windowIn = (occurrences: readonly Occurrence[], idf: Float64Array): number => {
  let most = 0;
  for (let left = 0; left < occurrences.length; left += 1) {
    let right = left + 1;
    const limit = (occurrences[left]?.at ?? 0) + WINDOW;
    while ((occurrences[right]?.at ?? limit) < limit) right += 1;
    most = Math.max(most, massOf(occurrences.slice(left, right), idf));
  }
  return most;
};
