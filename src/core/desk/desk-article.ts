import type { Article } from '../article/types.js';
import { extractLayout } from '../extract.js';
import { layoutOf } from '../passages/layout.js';
import { passagesOf } from '../passages/passages.js';
import type { DeskArticle } from './types.js';

/** Reads an article for a desk: layout, passages, and everything that is extracted from it. */
export const readForDesk = (article: Article, number: number): DeskArticle => {
  const layout = layoutOf(article);
  return Object.freeze({
    number,
    article,
    layout,
    passages: passagesOf(layout),
    extraction: extractLayout(layout),
  });
};
