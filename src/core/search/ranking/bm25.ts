import type { Weights } from '../weights.js';
import type { Matcher } from './matcher.js';
import type { Occurrence } from './occurrences.js';

/** How often a text meets each question word; a variant counts as a part of an occurrence. */
export type Frequencies = Float64Array;

/** The frequencies of occurrences already found. */
export const frequenciesOf = (occurrences: readonly Occurrence[], size: number): Frequencies => {
  const frequencies = new Float64Array(size);
  for (const { term, weight } of occurrences) frequencies[term] = (frequencies[term] ?? 0) + weight;
  return frequencies;
};

/** The frequencies in a whole article, counted without keeping the occurrences. */
export const frequenciesIn = (terms: Int32Array, { slots, meetings, idf }: Matcher): Frequencies => {
  const counts = new Float64Array(meetings.length);
  for (let at = 0; at < terms.length; at += 1) {
    const slot = slots[terms[at] ?? -1] ?? 0;
    if (slot !== 0) counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const frequencies = new Float64Array(idf.length);
  counts.forEach((count, slot) => {
    if (count === 0) return;
    for (const { term, weight } of meetings[slot] ?? [])
      frequencies[term] = (frequencies[term] ?? 0) + count * weight;
  });
  return frequencies;
};

/**
 * BM25 (Robertson and Zaragoza 2009) of a text for a question: a word met once in a text of average length gives its
 * idf.
 */
export const bm25 = (
  frequencies: Frequencies,
  idf: Float64Array,
  length: number,
  averageLength: number,
  { k1, b }: Weights,
): number => {
  const norm = k1 * (1 - b + (b * length) / averageLength);
  let score = 0;
  for (let term = 0; term < idf.length; term += 1) {
    const frequency = frequencies[term] ?? 0;
    if (frequency > 0) score += ((idf[term] ?? 0) * frequency * (k1 + 1)) / (frequency + norm);
  }
  return score;
};
