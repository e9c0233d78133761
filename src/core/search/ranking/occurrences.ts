import type { Matcher } from './matcher.js';

/** A question word met in a text: where (number of the word in its article), which, and how well. */
export type Occurrence = { readonly at: number; readonly term: number; readonly weight: number };

/** The question words met among the words `first` to `last` (exclusive), in text order. */
export const occurrencesIn = (
  terms: Int32Array,
  first: number,
  last: number,
  { slots, meetings }: Matcher,
): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (let at = first; at < last; at += 1) {
    const number = terms[at] ?? -1;
    const slot = number < 0 ? 0 : (slots[number] ?? 0);
    if (slot === 0) continue;
    for (const { term, weight } of meetings[slot] ?? []) found.push({ at, term, weight });
  }
  return found;
};

/** Sum of idf over the distinct question words met, each by its best occurrence. */
export const massOf = (occurrences: readonly Occurrence[], idf: Float64Array): number => {
  const best = new Float64Array(idf.length);
  for (const { term, weight } of occurrences) if (weight > (best[term] ?? 0)) best[term] = weight;
  return best.reduce((sum, weight, term) => sum + weight * (idf[term] ?? 0), 0);
};

/** The occurrences of `others` whose question words a passage does not meet at least as well itself. */
export const missingFrom = (
  own: readonly Occurrence[],
  others: readonly Occurrence[],
): readonly Occurrence[] =>
  others.filter(({ term, weight }) => !own.some((met) => met.term === term && met.weight >= weight));
