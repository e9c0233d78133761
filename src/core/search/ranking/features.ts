import type { Corpus } from '../corpus.js';
import type { Query } from '../types.js';
import type { Weights } from '../weights.js';
import { bm25, frequenciesIn, frequenciesOf } from './bm25.js';
import type { Matcher } from './matcher.js';
import { massOf, missingFrom, occurrencesIn } from './occurrences.js';
import { pairsIn, windowIn } from './proximity.js';
import { sentenceIn } from './sentence.js';
import { createSurface } from './surface.js';

/** What a passage shows of a question; each part is measured in idf. */
export type Features = {
  readonly bm25: number;
  readonly pairs: number;
  readonly window: number;
  readonly sentence: number;
  readonly surface: number;
  readonly article: number;
  readonly title: number;
};

/** Reads the features of a passage, by number, for one question. */
export type FeatureReader = (passage: number) => Features;

const NOTHING: Features = { bm25: 0, pairs: 0, window: 0, sentence: 0, surface: 0, article: 0, title: 0 };

/** Readies the features of passages for one question; what belongs to a whole article is read once. */
export const featureReader = (
  corpus: Corpus,
  query: Query,
  matcher: Matcher,
  weights: Weights,
): FeatureReader => {
  const { idf } = matcher;
  const surfaceIn = createSurface(query, matcher);
  const articles = new Map<number, number>();

  const articleScore = (number: number): number => {
    const known = articles.get(number);
    const article = corpus.articles[number];
    if (known !== undefined || article === undefined) return known ?? 0;
    const frequencies = frequenciesIn(article.words.terms, matcher);
    const score = bm25(frequencies, idf, article.length, corpus.averageArticle, weights);
    articles.set(number, score);
    return score;
  };

  return (passage) => {
    const place = corpus.passages[passage];
    const article = corpus.articles[place?.article ?? -1];
    if (place === undefined || article === undefined) return NOTHING;
    const { terms } = article.words;
    const found = occurrencesIn(terms, corpus.first[passage] ?? 0, corpus.last[passage] ?? 0, matcher);
    const title = occurrencesIn(article.title, 0, article.title.length, matcher);
    return {
      bm25: bm25(
        frequenciesOf(found, idf.length),
        idf,
        corpus.lengths[passage] ?? 0,
        corpus.averageLength,
        weights,
      ),
      pairs: pairsIn(found, idf),
      window: windowIn(found, idf),
      sentence: sentenceIn(article, place.passage, found, idf),
      surface: surfaceIn(article, found),
      article: articleScore(place.article),
      title: massOf(missingFrom(found, title), idf),
    };
  };
};
