import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, parseArticle } from '../../src/core/article/index.js';
import { readArticles } from '../../src/library/index.js';

/** The folder of the development data, where there is one. */
const data = (): string | null => {
  const folder = process.env.EVAL_DATA;
  return folder !== undefined && existsSync(folder) ? folder : null;
};

const texts = (folder: string): readonly Article[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) =>
      parseArticle(readFileSync(join(folder, name), 'utf8'), { id: name.replace(/\.txt$/u, '') }),
    );

/** Every article at hand: the seeds always, the development articles where `EVAL_DATA` names them. */
export const articlesAtHand = async (): Promise<readonly Article[]> => {
  const seeds = (await readArticles('seeds')).articles;
  const folder = data();
  if (folder === null) return seeds;
  const search = existsSync(join(folder, 'search/articles'))
    ? (await readArticles(join(folder, 'search/articles'))).articles
    : [];
  const own = join(folder, '../articles');
  return [...seeds, ...search, ...(existsSync(own) ? texts(own) : [])];
};
