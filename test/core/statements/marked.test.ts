import { describe, expect, it } from 'vitest';
import { createDesk, parseArticle } from '../../../src/index.js';
import { DESK } from './made.js';

/** The marked parts of the first excerpt of each statement. */
const marked = async (message: string, desk = DESK) =>
  (await desk.find(message)).map(({ excerpts: [first] }) =>
    first?.highlights.map(([start, end]) => first.text.slice(start, end)),
  );

describe('the marks of what the articles say to a statement', () => {
  it('show the number that equals the statement’s', async () => {
    expect(await marked('Norland pays 30m crowns for the boats')).toEqual([
      ['Norland', 'pays', '30m crowns', 'boats'],
    ]);
  });

  it('show the number that stands beside another one', async () => {
    const [parts = []] = await marked('The guard has 2,000 soldiers and boats, the ministry says');
    expect(parts).toContain('1,200');
    expect(parts).not.toContain('14');
  });

  it('show no number of a statement without one', async () => {
    const [parts = []] = await marked('Norland pays for the boats');
    expect(parts.filter((part) => /\d/u.test(part))).toEqual([]);
  });
});

describe('the number of a newer article that says the same', () => {
  const SAME = 'Captain Ole Brandt wants a harbour guard of 900 soldiers in Velmar.';
  const twins = createDesk([
    parseArticle(SAME, { id: 'old', title: 'A guard', published: '2031-05-02' }),
    parseArticle(`The fish market in Brinna sold 40 tonnes of herring last week. Its roof leaks.\n${SAME}`, {
      id: 'new',
      title: 'Herring and a guard',
      published: '2031-06-12',
    }),
  ]);

  it('is read from the article that is shown', async () => {
    const [finding] = await (await twins).find('Brandt wants a harbour guard of 700 soldiers in Velmar');
    const excerpt = finding?.excerpts[0];
    expect(excerpt?.articleId).toBe('new');
    expect(finding?.numbers.map(({ theirs }) => theirs.map(({ figure }) => figure.text))).toEqual([['900']]);
    const [figure] = finding?.numbers.flatMap(({ theirs }) => theirs.map((one) => one.figure)) ?? [];
    expect(
      excerpt?.text.slice((figure?.start ?? 0) - excerpt.start, (figure?.end ?? 0) - excerpt.start),
    ).toBe('900');
  });
});
