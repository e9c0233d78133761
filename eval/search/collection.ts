import { readFileSync } from 'node:fs';
import type { Article } from '../../src/core/article/types.js';
import { layoutOf } from '../../src/core/passages/layout.js';
import { passagesOf } from '../../src/core/passages/passages.js';
import type { IndexInput } from '../../src/core/search/types.js';
import { articleOf } from '../article-of.js';
import { groupBy } from './group.js';

export type Question = {
  readonly id: string;
  readonly text: string;
  readonly rel: readonly string[];
};

/** A passage collection with judged questions. */
export type Collection = {
  readonly name: string;
  readonly lang: string;
  readonly passages: readonly {
    readonly id: string;
    readonly doc: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly queries: readonly Question[];
};

/** A collection's document as an article, with the place of each of its passages in the text. */
export type Document = {
  readonly doc: string;
  readonly input: IndexInput;
  readonly places: readonly { readonly id: string; readonly start: number; readonly end: number }[];
};

export const readCollection = (path: string): Collection =>
  JSON.parse(readFileSync(path, 'utf8')) as Collection;

const titled = (doc: string, title: string, language: string, text: string): Article => ({
  ...articleOf(doc, text),
  title,
  language,
});

/** One article per document, its passages its paragraphs. */
export const documentsOf = ({ passages, lang }: Collection): readonly Document[] => {
  const byDoc = groupBy(passages, ({ doc }) => doc);
  return [...byDoc].map(([doc, members]) => {
    let text = '';
    const places = members.map(({ id, text: own }) => {
      const start = text === '' ? 0 : text.length + 2;
      text = text === '' ? own : `${text}\n\n${own}`;
      return { id, start, end: start + own.length };
    });
    const article = titled(doc, members[0]?.title ?? '', lang, text);
    const layout = layoutOf(article);
    return { doc, places, input: { article, layout, passages: passagesOf(layout) } };
  });
};
