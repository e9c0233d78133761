import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../src/index.js';
import { SEEDS, SEEDS_DESK } from './seeds-desk.js';

const tide = parseArticle('Mayor Ada Holm said the tide would come.', { id: 'tide' });
const mill = parseArticle('The mill has 40 sails.', { id: 'mill' });

describe('a desk', () => {
  it('has the same version for the same articles, and another for another order, text or fact', async () => {
    const { version } = await createDesk([tide, mill]);
    expect((await createDesk([tide, mill])).version).toBe(version);
    const others = [
      [mill, tide],
      [tide],
      [tide, { ...mill, title: 'Mill' }],
      [tide, { ...mill, text: `${mill.text} ` }],
    ];
    for (const articles of others) expect((await createDesk(articles)).version).not.toBe(version);
  });

  it('numbers its articles in the order given', async () => {
    const { articles } = await createDesk([mill, tide]);
    expect(articles.map(({ number, article }) => [number, article.id])).toEqual([
      [0, 'mill'],
      [1, 'tide'],
    ]);
  });

  it('cannot be changed', async () => {
    const desk = await createDesk([tide]);
    expect(Object.isFrozen(desk)).toBe(true);
    for (const table of [desk.articles, desk.people, desk.sources, desk.figures])
      expect(Object.isFrozen(table)).toBe(true);
  });

  it('does not read again what the previous one knows, wherever it stands now', async () => {
    const before = await createDesk([tide, mill]);
    const changed = { ...tide, text: 'The tide came.' };
    const after = await createDesk([mill, changed], { previous: before });
    expect(after.articles[0]?.extraction).toBe(before.articles[1]?.extraction);
    expect(after.articles[0]?.layout).toBe(before.articles[1]?.layout);
    expect(after.articles[0]?.number).toBe(0);
    expect(after.articles[1]?.article).toBe(changed);
    expect(after.version).toBe((await createDesk([mill, changed])).version);
  });

  it('takes the same answers from a previous desk as from none', async () => {
    const again = await createDesk(SEEDS, { previous: await createDesk([...SEEDS].reverse()) });
    expect(await again.quote({})).toEqual(await SEEDS_DESK.quote({}));
    expect(again.people).toEqual(SEEDS_DESK.people);
  });

  it('lets others run while it is built', async () => {
    let pauses = 0;
    await createDesk(SEEDS, {
      pause: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it('gives up when the pause does', async () => {
    const pause = () => Promise.reject(new Error('shutting down'));
    await expect(createDesk(SEEDS, { pause })).rejects.toThrow('shutting down');
  });
});

describe('a desk without articles', () => {
  it('answers everything with silence', async () => {
    const desk = await createDesk([]);
    const answers = [
      await desk.ask('who is ada holm?'),
      await desk.ask(''),
      await desk.who({}),
      await desk.who({ name: 'holm' }),
      await desk.quote({}),
      await desk.quote({ by: 'holm', about: 'tide' }),
      await desk.troops({}),
      await desk.troops({ about: 'size' }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ outcome: 'silent', excerpts: [], nearest: [], suggestions: [] });
    expect(await desk.search('tide', 5)).toEqual([]);
    expect(await desk.examples()).toEqual([]);
    expect(desk.completeNames('')).toEqual([]);
  });
});
