import type { Article } from '../article/types.js';
import { quotedSpansOf } from './marks.js';
import { paragraphsOf } from './paragraphs.js';
import { sentencesOf } from './sentences.js';
import type { Layout } from './types.js';

/** Lays an article out once: paragraphs, quoted spans and sentences, each in text order. */
export const layoutOf = (article: Article): Layout => {
  const paragraphs = paragraphsOf(article.text);
  const quoted = quotedSpansOf(article.text, paragraphs);
  return { article, paragraphs, quoted, sentences: sentencesOf(article.text, paragraphs, quoted) };
};
