import { describe, expect, it } from 'vitest';
import { createIndex } from '../../../src/core/search/index.js';
import { articleOf, inputOf, library, ranked } from './index-of.js';

describe('createIndex', () => {
  it('finds nothing in no articles', async () => {
    const index = await createIndex([]);
    const query = index.query('who sent the ferry?');
    expect(await index.rank(query, 10)).toEqual([]);
    expect(query.terms.map(({ word, known }) => [word, known])).toEqual([
      ['sent', false],
      ['ferry', false],
    ]);
  });

  it('numbers passages over all articles, in order', async () => {
    const index = await library(['The ferry sailed at dawn.', 'The bridge was closed in winter.']);
    expect(index.passages.map(({ article, passage }) => [article, passage.paragraph])).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('gives the words of an article with their places, stop words as -1', async () => {
    const index = await library(['The ferries of Macron’s friends.']);
    const { terms, starts, ends } = index.articleTerms(0);
    const ferry = index.termNumber('ferri');
    expect([...terms]).toEqual([-1, ferry, -1, index.termNumber('macron'), index.termNumber('friend')]);
    expect([...starts]).toEqual([0, 4, 12, 15, 24]);
    expect([...ends]).toEqual([3, 11, 14, 21, 31]);
    expect(index.articleTerms(7).terms).toHaveLength(0);
  });

  it('gives the same ranking each time it is built from the same articles', async () => {
    const articles = [
      'The ferry sailed.',
      'The ferry was late.',
      'A late train.',
      'The ferry and the train.',
    ];
    const first = await ranked(await library(articles), 'late ferry train');
    expect(await ranked(await library(articles), 'late ferry train')).toEqual(first);
    expect(first).toHaveLength(4);
  });

  it('gives at most as many hits as asked for, and more than fifty when asked for', async () => {
    const index = await library(Array.from({ length: 80 }, (_, at) => `The ferry left pier ${at + 100}.`));
    expect(await ranked(index, 'ferry', 3)).toHaveLength(3);
    expect(await ranked(index, 'ferry', 70)).toHaveLength(70);
  });

  it('pauses between slices while it is built', async () => {
    let pauses = 0;
    const input = inputOf(articleOf('The ferry sailed at dawn and came back late. '.repeat(2_000)));
    await createIndex([input], {
      pause: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBeGreaterThan(9);
  });

  it('lets the event loop run while a large index is built', async () => {
    const inputs = Array.from({ length: 300 }, (_, at) =>
      inputOf(
        articleOf(`Harbour ${at} was closed by ice and the ferry of company ${at} stayed away. `.repeat(40)),
      ),
    );
    let longest = 0;
    let last = performance.now();
    await createIndex(inputs, {
      pause: () =>
        new Promise((resolve) => {
          longest = Math.max(longest, performance.now() - last);
          setImmediate(() => {
            last = performance.now();
            resolve();
          });
        }),
    });
    expect(longest).toBeLessThan(500);
  });

  it('survives an article of nested beginnings and endless words', async () => {
    const poison = Array.from({ length: 3_000 }, (_, at) => 'a'.repeat(at + 1)).join(' ');
    const index = await library([poison, 'The ferry sailed.']);
    expect(await ranked(index, `ferrry ${'a'.repeat(200)}b`)).toContain('The ferry sailed.');
  });
});
