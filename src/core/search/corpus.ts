import { lowerBound } from '../lower-bound.js';
import type { Layout } from '../passages/types.js';
import { createPostings, type Postings } from './postings.js';
import { createTermCache, readArticle, readTitle, STOP, type TermCache } from './read-article.js';
import type { Slices } from './slices.js';
import type { ArticleTerms, IndexedPassage, IndexInput } from './types.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

/** One article as the index sees it. */
export type CorpusArticle = {
  readonly layout: Layout;
  readonly words: ArticleTerms;
  readonly title: Int32Array;
  /** Words that are no stop words. */
  readonly length: number;
};

/** Everything that ranking reads: term numbers instead of texts. */
export type Corpus = {
  readonly articles: readonly CorpusArticle[];
  readonly passages: readonly IndexedPassage[];
  /** First word of each passage in its article's words, and the one after its last. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Words of each passage that are no stop words. */
  readonly lengths: Int32Array;
  readonly averageLength: number;
  readonly averageArticle: number;
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
  /** Languages of the articles, most articles first. */
  readonly languages: readonly string[];
};

const contentWords = (terms: Int32Array): number => {
  let count = 0;
  for (const term of terms) if (term !== STOP) count += 1;
  return count;
};

const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return values.length === 0 ? 1 : Math.max(1, sum / values.length);
};

const languagesOf = (inputs: readonly IndexInput[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { article } of inputs) {
    const code = article.language.slice(0, 2).toLowerCase();
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
};

const readAll = async (
  inputs: readonly IndexInput[],
  vocabulary: Vocabulary,
  cache: TermCache,
  slices: Slices,
): Promise<readonly CorpusArticle[]> => {
  const articles: CorpusArticle[] = [];
  for (const { article, layout } of inputs) {
    const words = await readArticle(layout, vocabulary, cache, slices);
    const title = readTitle(article.title, article.language, cache);
    articles.push({ layout, words, title, length: contentWords(words.terms) });
  }
  return articles;
};

/** Puts one passage's terms into the postings and counts them once each. */
const post = (
  passage: number,
  terms: Int32Array,
  title: Int32Array,
  vocabulary: Vocabulary,
  postings: Postings,
): void => {
  const numbers = [...title, ...terms.filter((term) => term !== STOP)];
  for (const number of new Set(numbers)) vocabulary.notePassage(number);
  postings.add(
    passage,
    numbers.map((number) => vocabulary.termAt(number)),
  );
};

/** Reads articles into term numbers and postings, in slices. */
export const buildCorpus = async (inputs: readonly IndexInput[], slices: Slices): Promise<Corpus> => {
  const vocabulary = createVocabulary();
  const postings = createPostings();
  const articles = await readAll(inputs, vocabulary, createTermCache(vocabulary), slices);
  const passages = inputs.flatMap((input, article) =>
    input.passages.map((passage) => ({ article, passage })),
  );
  const first = new Int32Array(passages.length);
  const last = new Int32Array(passages.length);
  const lengths = new Int32Array(passages.length);
  for (const [number, { article, passage }] of passages.entries()) {
    const { words, title } = articles[article] as CorpusArticle;
    first[number] = lowerBound(words.starts, passage.start);
    last[number] = lowerBound(words.starts, passage.end);
    const terms = words.terms.subarray(first[number], last[number]);
    lengths[number] = contentWords(terms);
    post(number, terms, title, vocabulary, postings);
    if (slices.spent(terms.length + 1)) await slices.pause();
  }
  return {
    articles,
    passages,
    first,
    last,
    lengths,
    averageLength: mean(lengths),
    averageArticle: mean(articles.map(({ length }) => length)),
    vocabulary,
    postings,
    languages: languagesOf(inputs),
  };
};
