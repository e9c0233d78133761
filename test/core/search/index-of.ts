import type { Article } from '../../../src/core/article/types.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { passagesOf } from '../../../src/core/passages/passages.js';
import { createIndex, type IndexOptions } from '../../../src/core/search/index.js';
import type { IndexInput, SearchIndex } from '../../../src/core/search/types.js';

export const articleOf = (text: string, facts: Partial<Article> = {}): Article => ({
  id: 'article',
  title: '',
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  licence: null,
  sources: [],
  extra: {},
  ...facts,
  text,
});

export const inputOf = (article: Article): IndexInput => {
  const layout = layoutOf(article);
  return { article, layout, passages: passagesOf(layout) };
};

/** Texts of the passages found for a question, best first. */
export const ranked = async (
  index: SearchIndex,
  question: string,
  limit = 50,
): Promise<readonly string[]> => {
  const hits = await index.rank(index.query(question), limit);
  return hits.map(({ passage }) => textAt(index, passage));
};

const texts = new WeakMap<SearchIndex, readonly string[]>();

const textAt = (index: SearchIndex, passage: number): string => texts.get(index)?.[passage] ?? '';

/** As `indexOf`, remembering the passages' texts for `ranked`. */
export const library = async (
  articles: readonly (string | Article)[],
  options?: IndexOptions,
): Promise<SearchIndex> => {
  const inputs = articles.map((text) => inputOf(typeof text === 'string' ? articleOf(text) : text));
  const index = await createIndex(inputs, options);
  texts.set(
    index,
    inputs.flatMap(({ article, passages }) =>
      passages.map(({ start, end }) => article.text.slice(start, end)),
    ),
  );
  return index;
};
