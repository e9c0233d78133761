import type { DeskParts, Place } from '../desk/types.js';
import type { Excerpt } from './types.js';

/** The place of an excerpt in the desk that gave it; `null` when it is not of this desk. */
export const placeOfExcerpt = (
  parts: Pick<DeskParts, 'articles'>,
  { articleId, start, end }: Excerpt,
): Place | null => {
  const article = parts.articles.findIndex((desk) => desk.article.id === articleId);
  return article === -1 ? null : { article, start, end };
};
