import type { Corpus } from '../corpus.js';
import { fold } from '../terms/fold.js';
import type { Query } from '../types.js';
import type { Weights } from '../weights.js';
import { bm25 } from './bm25.js';
import type { Matcher } from './matcher.js';
import { massOf, type Occurrence, occurrencesIn } from './occurrences.js';
import { pairsIn, windowIn } from './proximity.js';

/** What a passage shows of a question; each part is measured in idf. */
export type Features = {
  readonly bm25: number;
  readonly pairs: number;
  readonly window: number;
  readonly sentence: number;
  readonly surface: number;
  readonly neighbours: number;
  readonly article: number;
  readonly title: number;
};

/** Reads the features of passages for one question; what belongs to a whole article is computed once. */
export type FeatureReader = (passage: number) => Features;

const sentenceIn = (
  corpus: Corpus,
  passage: number,
  occurrences: readonly Occurrence[],
  idf: Float64Array,
): number => {
  const place = corpus.passages[passage];
  const article = corpus.articles[place?.article ?? -1];
  if (place === undefined || article === undefined) return 0;
  let most = 0;
  let from = 0;
  for (let index = place.passage.sentences.start; index < place.passage.sentences.end; index += 1) {
    const end = article.layout.sentences[index]?.end ?? 0;
    let to = from;
    while (to < occurrences.length && (article.words.starts[occurrences[to]?.at ?? 0] ?? 0) < end) to += 1;
    if (to > from) most = Math.max(most, massOf(occurrences.slice(from, to), idf));
    from = to;
  }
  return most;
};

const surfaceIn = (
  corpus: Corpus,
  article: number,
  occurrences: readonly Occurrence[],
  surfaces: readonly string[],
  idf: Float64Array,
): number => {
  const { words, layout } = corpus.articles[article] ?? {};
  if (words === undefined || layout === undefined) return 0;
  const met = new Set<number>();
  for (const { at, term } of occurrences) {
    if (met.has(term)) continue;
    const word = layout.article.text.slice(words.starts[at], words.ends[at]);
    if (fold(word) === surfaces[term]) met.add(term);
  }
  return [...met].reduce((sum, term) => sum + (idf[term] ?? 0), 0);
};

/** Readies the features of passages for one question. */
export const featureReader = (
  corpus: Corpus,
  query: Query,
  matcher: Matcher,
  weights: Weights,
): FeatureReader => {
  const { idf } = matcher;
  const surfaces = query.terms.map(({ word }) => fold(word));
  const own = new Map<number, { readonly found: readonly Occurrence[]; readonly score: number }>();
  const articles = new Map<number, { readonly article: number; readonly title: number }>();

  const passageOf = (passage: number) => {
    const known = own.get(passage);
    if (known !== undefined) return known;
    const words = corpus.articles[corpus.passages[passage]?.article ?? -1]?.words.terms ?? new Int32Array();
    const found = occurrencesIn(words, corpus.first[passage] ?? 0, corpus.last[passage] ?? 0, matcher);
    const score = bm25(found, idf, corpus.lengths[passage] ?? 0, corpus.averageLength, weights);
    const read = { found, score };
    own.set(passage, read);
    return read;
  };
  const articleOf = (number: number) => {
    const known = articles.get(number);
    const article = corpus.articles[number];
    if (known !== undefined || article === undefined) return known ?? { article: 0, title: 0 };
    const found = occurrencesIn(article.words.terms, 0, article.words.terms.length, matcher);
    const read = {
      article: bm25(found, idf, article.length, corpus.averageArticle, weights),
      title: massOf(occurrencesIn(article.title, 0, article.title.length, matcher), idf),
    };
    articles.set(number, read);
    return read;
  };
  const beside = (article: number, passage: number): number =>
    corpus.passages[passage]?.article === article ? passageOf(passage).score : 0;

  return (passage) => {
    const article = corpus.passages[passage]?.article ?? -1;
    const { found, score } = passageOf(passage);
    return {
      bm25: score,
      pairs: pairsIn(found, idf),
      window: windowIn(found, idf),
      sentence: sentenceIn(corpus, passage, found, idf),
      surface: surfaceIn(corpus, article, found, surfaces, idf),
      neighbours: beside(article, passage - 1) + beside(article, passage + 1),
      ...articleOf(article),
    };
  };
};
