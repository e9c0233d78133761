import type { Corpus } from '../corpus.js';
import type { Weights } from '../weights.js';
import { bm25, type Frequencies, frequenciesIn } from './bm25.js';
import type { Matcher } from './matcher.js';

const summed = (a: Frequencies, b: Frequencies): Frequencies => a.map((count, at) => count + (b[at] ?? 0));

/**
 * The best `limit` of some passages by BM25 over all words of the question, title and text together, best first; the lower
 * number where they are equal. The postings were asked for the rarest words only; the common ones count here.
 */
export const shortlist = (
  corpus: Pick<Corpus, 'articles' | 'passages' | 'first' | 'last' | 'lengths' | 'averageLength'>,
  passages: readonly number[],
  matcher: Matcher,
  limit: number,
  weights: Weights,
): readonly number[] => {
  const titles = new Map<number, Frequencies>();
  const titleOf = (number: number, title: Int32Array): Frequencies => {
    const frequencies = titles.get(number) ?? frequenciesIn(title, matcher);
    titles.set(number, frequencies);
    return frequencies;
  };
  const scoreOf = (passage: number): number => {
    const number = corpus.passages[passage]?.article ?? -1;
    const article = corpus.articles[number];
    if (article === undefined) return 0;
    const words = article.words.terms.subarray(corpus.first[passage], corpus.last[passage]);
    const frequencies = summed(frequenciesIn(words, matcher), titleOf(number, article.title));
    return bm25(frequencies, matcher.idf, corpus.lengths[passage] ?? 0, corpus.averageLength, weights);
  };
  return passages
    .map((passage) => ({ passage, score: scoreOf(passage) }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
    .map(({ passage }) => passage);
};
