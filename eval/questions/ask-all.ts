import type { Article } from '../../src/core/article/types.js';
import { readParts } from '../../src/core/desk/parts.js';
import type { DeskParts } from '../../src/core/desk/types.js';
import { groupBy } from '../search/group.js';
import type { Ask, Asked, Case, QuestionSet } from './types.js';

const partsOf = (articles: readonly Article[]): Promise<DeskParts> =>
  readParts(articles, async () => {}, undefined);

const askOne = async (ask: Ask, parts: DeskParts, one: Case): Promise<Asked> => {
  const begun = performance.now();
  const answer = await ask(parts, one);
  const ms = performance.now() - begun;
  return { case: one, answer, rank: answer.excerpts.findIndex(one.isRight), ms };
};

/** Asks every question over all articles; the first hundred are asked once before, so that times are those of warm code. */
export const askAll = async (ask: Ask, { articles, cases }: QuestionSet): Promise<readonly Asked[]> => {
  const parts = await partsOf(articles);
  for (const one of cases.slice(0, 100)) await ask(parts, one);
  const asked: Asked[] = [];
  for (const one of cases) asked.push(await askOne(ask, parts, one));
  return asked;
};

/** Asks every answerable question without the article that answers; those that a second article answers are left out. */
export const askAway = async (ask: Ask, { articles, cases }: QuestionSet): Promise<readonly Asked[]> => {
  const single = cases.filter((one) => one.answerable && one.articles.length === 1);
  const asked: Asked[] = [];
  for (const [id, group] of groupBy(single, (one) => one.articles[0] ?? '')) {
    const left = articles.filter((article) => article.id !== id);
    if (left.length === 0) continue;
    const parts = await partsOf(left);
    for (const one of group) asked.push(await askOne(ask, parts, one));
  }
  return asked;
};
