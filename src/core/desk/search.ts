import type { DeskParts, SearchHit } from './types.js';

/** Passages by words alone, best first, at most `limit`. */
export const search = async (
  parts: DeskParts,
  question: string,
  limit: number,
): Promise<readonly SearchHit[]> => {
  const hits = await parts.index.rank(parts.index.query(question), limit);
  return hits.flatMap(({ passage, score }) => {
    const found = parts.index.passages[passage];
    const articleId = found === undefined ? undefined : parts.articles[found.article]?.article.id;
    if (found === undefined || articleId === undefined) return [];
    const { paragraph, start, end } = found.passage;
    return [{ articleId, paragraph, start, end, score }];
  });
};
