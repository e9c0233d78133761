import type { ComparisonEntry } from '../../core/answer/types.js';
import type { Statement } from './types.js';

/** Number of each article by its id, from 1. */
export type Numbers = ReadonlyMap<string, number>;

/** The numbers that an answer shows, and the next ones for articles that only its plot has. */
export const numbersWith = (numbers: Numbers, entries: readonly ComparisonEntry[]): Numbers => {
  const ids = [...numbers.keys(), ...entries.map(({ excerpt }) => excerpt.articleId)];
  const next = Math.max(0, ...numbers.values()) + 1;
  const others = [...new Set(ids)].filter((id) => !numbers.has(id));
  return new Map([...numbers, ...others.map((id, index) => [id, next + index] as const)]);
};

/** "[1] Title", for each article that some entries stand in, in the order of the numbers. */
export const articlesOf = (entries: readonly ComparisonEntry[], numbers: Numbers): readonly string[] => {
  const titles = new Map(
    entries.map(({ excerpt }) => [numbers.get(excerpt.articleId) ?? 0, excerpt.citation.title] as const),
  );
  return [...titles].sort(([a], [b]) => a - b).map(([number, title]) => `[${number}] ${title}`);
};

/** "at least 5,000 [1]": words and the number of the article that has them. */
export const cited = (words: string, { article }: Pick<Statement, 'article'>): string =>
  `${words} [${article}]`;
