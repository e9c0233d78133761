import type { Article } from '../article/types.js';
import { createIndex } from '../search/index.js';
import { readForDesk } from './desk-article.js';
import { articleHash, versionOf } from './hash.js';
import { inSlices, type Pause } from './in-slices.js';
import { peopleOf } from './people/index.js';
import { sourcesOf } from './sources.js';
import type { Desk, DeskArticle, DeskParts } from './types.js';

/** UTF-16 units of text that are read before others may run: some milliseconds of work. */
const SLICE = 4_000;

const knownArticles = (previous: Desk | undefined): ReadonlyMap<string, DeskArticle> =>
  new Map(previous?.articles.map((desk) => [articleHash(desk.article), desk]));

const readAll = (
  articles: readonly Article[],
  hashes: readonly string[],
  pause: Pause,
  previous: Desk | undefined,
): Promise<readonly DeskArticle[]> => {
  const known = knownArticles(previous);
  const read = (article: Article, number: number) => {
    const before = known.get(hashes[number] ?? '');
    return before === undefined
      ? { made: readForDesk(article, number), cost: article.text.length }
      : { made: Object.freeze({ ...before, number }), cost: 1 };
  };
  return inSlices(articles, read, SLICE, pause);
};

/** The tables over articles that are already read, whose positions are their numbers. */
export const tablesOf = async (
  articles: readonly DeskArticle[],
  version: string,
  pause: Pause,
): Promise<DeskParts> => {
  const index = await createIndex(articles, { pause });
  await pause();
  const people = await peopleOf(articles, pause);
  await pause();
  const sources = await sourcesOf(articles, pause);
  const figures = articles.flatMap(({ number, extraction }) =>
    extraction.figures.map((figure) => ({ article: number, figure })),
  );
  return Object.freeze({
    version,
    articles: Object.freeze(articles),
    index,
    people: Object.freeze(people),
    sources: Object.freeze(sources),
    figures: Object.freeze(figures),
  });
};

/** Reads articles in slices and makes the tables that answers come from; what `previous` knows is not read again. */
export const readParts = async (
  articles: readonly Article[],
  pause: Pause,
  previous: Desk | undefined,
): Promise<DeskParts> => {
  const hashes = articles.map(articleHash);
  const read = await readAll(articles, hashes, pause, previous);
  return tablesOf(read, versionOf(hashes), pause);
};
