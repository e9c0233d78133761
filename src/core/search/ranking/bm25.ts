import type { Weights } from '../weights.js';
import type { Occurrence } from './occurrences.js';

/**
 * BM25 (Robertson and Zaragoza 2009) of a text for a question: a word met once in a text of average length gives its
 * idf. A variant counts as a part of an occurrence.
 */
export const bm25 = (
  occurrences: readonly Occurrence[],
  idf: Float64Array,
  length: number,
  averageLength: number,
  { k1, b }: Weights,
): number => {
  const frequencies = new Float64Array(idf.length);
  for (const { term, weight } of occurrences) frequencies[term] = (frequencies[term] ?? 0) + weight;
  const norm = k1 * (1 - b + (b * length) / averageLength);
  let score = 0;
  for (let term = 0; term < idf.length; term += 1) {
    const frequency = frequencies[term] ?? 0;
    if (frequency > 0) score += ((idf[term] ?? 0) * frequency * (k1 + 1)) / (frequency + norm);
  }
  return score;
};
