import type { Article } from '../core/article/types.js';
import type { Desk } from '../core/desk/types.js';
import type { Clock, Desks, Log, RefusedFile, Reindexed } from './services.js';

/** What a library gives: articles in order, the file of each by id, and the files that were refused. */
export type LibraryReading = {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly files: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedFile[];
};

export type DesksOptions = {
  readonly read: () => Promise<LibraryReading>;
  /** Builds a desk aside; what did not change may be taken from the previous one. */
  readonly build: (articles: readonly Article[], previous: Desk | null) => Promise<Desk>;
  readonly clock: Clock;
  readonly log: Log;
};

type Current = {
  readonly desk: Desk;
  readonly reading: LibraryReading;
  readonly indexedAt: number;
};

const same = (a: Article, b: Article): boolean => JSON.stringify(a) === JSON.stringify(b);

const differences = (before: LibraryReading, after: LibraryReading) => {
  const old = new Map(before.articles.map((article) => [article.id, article]));
  const ids = new Set(after.articles.map(({ id }) => id));
  const nameOf = ({ files }: LibraryReading, { id }: Article): string => files.get(id) ?? id;
  const isChanged = (article: Article): boolean => {
    const known = old.get(article.id);
    return known !== undefined && !same(known, article);
  };
  return {
    added: after.articles.filter(({ id }) => !old.has(id)).map((article) => nameOf(after, article)),
    changed: after.articles.filter(isChanged).map((article) => nameOf(after, article)),
    removed: before.articles.filter(({ id }) => !ids.has(id)).map((article) => nameOf(before, article)),
  };
};

const load = async ({ read, build, clock }: DesksOptions, previous: Current | null): Promise<Current> => {
  const reading = await read();
  return { desk: await build(reading.articles, previous?.desk ?? null), reading, indexedAt: clock.now() };
};

/** Reads and builds aside; the current desk is untouched until the new one is whole. */
const renew = async (
  options: DesksOptions,
  current: Current,
): Promise<{ next: Current; result: Reindexed }> => {
  const started = options.clock.elapsed();
  const next = await load(options, current);
  const { folder, articles, refused } = next.reading;
  if (articles.length === 0 && current.reading.articles.length > 0)
    return { next: current, result: { outcome: 'empty', folder, refused } };
  const ms = options.clock.elapsed() - started;
  return {
    next,
    result: {
      outcome: 'swapped',
      desk: next.desk,
      ...differences(current.reading, next.reading),
      refused,
      ms,
    },
  };
};

/**
 * The desks of the app, loaded once before it starts. A re-index swaps the whole desk or nothing: on any failure the
 * old one keeps answering, and a second re-index meanwhile is told that one is running.
 */
export const createDesks = async (options: DesksOptions): Promise<Desks> => {
  let current = await load(options, null);
  let running = false;
  const attempt = async (): Promise<Reindexed> => {
    try {
      const { next, result } = await renew(options, current);
      current = next;
      return result;
    } catch (error) {
      options.log.error('reindex failed', error);
      return { outcome: 'kept', reason: error instanceof Error ? error.message : String(error) };
    }
  };
  return {
    deskFor: () => current.desk,
    indexedAt: () => current.indexedAt,
    refused: () => current.reading.refused,
    reindex: async () => {
      if (running) return { outcome: 'busy' };
      running = true;
      try {
        return await attempt();
      } finally {
        running = false;
      }
    },
  };
};
