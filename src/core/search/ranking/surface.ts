import type { CorpusArticle } from '../corpus.js';
import { fold } from '../terms/fold.js';
import type { Query } from '../types.js';
import type { Matcher } from './matcher.js';
import type { Occurrence } from './occurrences.js';

/** Sum of idf over the question words that stand in a passage as typed, but for case and accents. */
export type Surface = (article: CorpusArticle, occurrences: readonly Occurrence[]) => number;

export const createSurface = (query: Query, { idf }: Matcher): Surface => {
  const surfaces = query.terms.map(({ word }) => fold(word));
  return ({ layout, words }, occurrences) => {
    const met = new Set<number>();
    for (const { at, term } of occurrences) {
      if (met.has(term)) continue;
      const written = layout.article.text.slice(words.starts[at], words.ends[at]);
      if (fold(written) === surfaces[term]) met.add(term);
    }
    let sum = 0;
    for (const term of met) sum += idf[term] ?? 0;
    return sum;
  };
};
