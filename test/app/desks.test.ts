import { describe, expect, it } from 'vitest';
import { createDesks, type LibraryReading } from '../../src/app/desks.js';
import { type Article, parseArticle } from '../../src/core/article/index.js';
import type { Desk } from '../../src/core/desk/types.js';
import { ferry, harbour } from '../support/articles.js';
import { silentLog } from '../support/services.js';

const HERE = { kind: 'server', server: '1', channel: '2' } as const;

const reading = (articles: readonly Article[], refused: LibraryReading['refused'] = []): LibraryReading => ({
  folder: '/articles',
  articles,
  files: new Map(articles.map(({ id }) => [id, `${id}.md`])),
  refused,
});

/** A desk that only remembers what it was built from: these tests are about the swap. */
const deskOf = (articles: readonly Article[]): Desk =>
  ({ version: articles.map(({ id }) => id).join(), articles }) as unknown as Desk;

const setUp = async (
  readings: readonly (LibraryReading | Error)[],
  build?: (articles: readonly Article[], previous: Desk | null) => Promise<Desk>,
) => {
  let at = 0;
  let time = 0;
  const desks = await createDesks({
    read: async () => {
      const next = readings[Math.min(at, readings.length - 1)];
      at += 1;
      if (next instanceof Error) throw next;
      return next ?? reading([]);
    },
    build: build ?? (async (articles) => deskOf(articles)),
    clock: { now: () => 1_000 * at, elapsed: () => (time += 100) },
    log: silentLog,
  });
  return desks;
};

describe('the desks of the app', () => {
  it('serve what the library held at the start', async () => {
    const desks = await setUp([reading([harbour])]);
    expect(desks.deskFor(HERE).version).toBe('harbour');
    expect(desks.indexedAt(HERE)).toBe(1_000);
  });

  it('say after a re-index what was added, changed, removed and refused, by file', async () => {
    const changed = parseArticle(`${harbour.text}\nA new line.`, { id: 'harbour' });
    const third = parseArticle('Third.', { id: 'third' });
    const refused = [{ file: 'bad.md', line: 3, reason: 'is not a date' }];
    const desks = await setUp([reading([harbour, ferry]), reading([changed, third], refused)]);
    expect(await desks.reindex(HERE)).toEqual({
      outcome: 'swapped',
      desk: desks.deskFor(HERE),
      added: ['third.md'],
      changed: ['harbour.md'],
      removed: ['ferry.md'],
      refused,
      ms: 100,
    });
    expect(desks.refused(HERE)).toEqual(refused);
    expect(desks.indexedAt(HERE)).toBe(2_000);
  });

  it('hand the old desk to the builder, so that unchanged articles need not be read again', async () => {
    const previous: (string | null)[] = [];
    const desks = await setUp([reading([harbour])], async (articles, before) => {
      previous.push(before?.version ?? null);
      return deskOf(articles);
    });
    await desks.reindex(HERE);
    expect(previous).toEqual([null, 'harbour']);
  });

  it('keep the old desk when the folder cannot be read', async () => {
    const desks = await setUp([reading([harbour]), new Error('/articles: no such folder')]);
    expect(await desks.reindex(HERE)).toEqual({ outcome: 'kept', reason: '/articles: no such folder' });
    expect(desks.deskFor(HERE).version).toBe('harbour');
  });

  it('keep the old desk when building fails', async () => {
    let builds = 0;
    const desks = await setUp([reading([harbour]), reading([ferry])], async (articles) => {
      builds += 1;
      if (builds > 1) throw new Error('out of memory');
      return deskOf(articles);
    });
    expect(await desks.reindex(HERE)).toEqual({ outcome: 'kept', reason: 'out of memory' });
    expect(desks.deskFor(HERE).version).toBe('harbour');
  });

  it('keep the old desk rather than serve nothing', async () => {
    const refused = [{ file: 'harbour.md', line: null, reason: 'is empty' }];
    const desks = await setUp([reading([harbour]), reading([], refused)]);
    expect(await desks.reindex(HERE)).toEqual({ outcome: 'empty', folder: '/articles', refused });
    expect(desks.deskFor(HERE).version).toBe('harbour');
  });

  it('re-index one at a time and keep answering from the old desk meanwhile', async () => {
    let finish = (): void => {};
    let builds = 0;
    const desks = await setUp([reading([harbour]), reading([ferry])], async (articles) => {
      builds += 1;
      if (builds === 2) await new Promise<void>((resolve) => (finish = resolve));
      return deskOf(articles);
    });
    const first = desks.reindex(HERE);
    expect(await desks.reindex(HERE)).toEqual({ outcome: 'busy' });
    expect(desks.deskFor(HERE).version).toBe('harbour');
    finish();
    expect((await first).outcome).toBe('swapped');
    expect(desks.deskFor(HERE).version).toBe('ferry');
    expect((await desks.reindex(HERE)).outcome).toBe('swapped');
  });
});
