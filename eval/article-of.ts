import type { Article } from '../src/core/article/types.js';

/** The article of an annotated text: the text as it is, without any further facts. */
export const articleOf = (id: string, text: string): Article => ({
  id,
  title: id,
  publisher: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  licence: null,
  sources: [],
  extra: {},
  text,
});
