import type { DeskParts, Place } from '../desk/types.js';
import type { Excerpt } from './types.js';

/** The place of an excerpt in the desk that gave it, also where two articles have one id; `null` when it is of another. */
export const placeOfExcerpt = (
  parts: Pick<DeskParts, 'articles'>,
  { articleId, start, end, text }: Excerpt,
): Place | null => {
  const article = parts.articles.findIndex(
    (desk) => desk.article.id === articleId && desk.article.text.slice(start, end) === text,
  );
  return article === -1 ? null : { article, start, end };
};
