import type { DeskParts, Place } from '../desk/types.js';

/** Order of places for a reader: the newest article first, undated ones last, then the order of the text. */
export const byNewest =
  (parts: Pick<DeskParts, 'articles'>) =>
  (a: Place, b: Place): number => {
    const dateOf = ({ article }: Place): string => parts.articles[article]?.article.published ?? '';
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    return (dateA === dateB ? 0 : dateA < dateB ? 1 : -1) || a.article - b.article || a.start - b.start;
  };
