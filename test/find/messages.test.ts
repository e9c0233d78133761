import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS, SEEDS_DESK } from '../core/desk/seeds-desk.js';
import { type ListedMessage, missingPlaces, wrongIn } from './score.js';

/** Messages written before the code or without sight of it; one is right when all its statements are. */
const LISTS = [
  { file: 'messages.json', count: 20, least: 18 },
  { file: 'second.json', count: 16, least: 13 },
];

const readList = (file: string): readonly ListedMessage[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

describe.each(LISTS)('the $count messages of $file held against the seeds', ({ file, count, least }) => {
  const list = readList(file);

  it('name places that stand in the seeds, and words of their own', () => {
    expect(list).toHaveLength(count);
    expect(missingPlaces(list, SEEDS)).toEqual([]);
  });

  it(`are shown what the articles say, at least ${least} of them wholly`, async () => {
    const wrong = await Promise.all(
      list.map(async (listed) => wrongIn(listed, await SEEDS_DESK.find(listed.message))),
    );
    const right = wrong.filter((problems) => problems.length === 0).length;
    const lines = list.flatMap(({ id }, at) => (wrong[at] ?? []).map((problem) => `${id}: ${problem}`));
    console.log([`${file}: right ${right} of ${list.length}`, ...lines].join('\n'));
    expect(right).toBeGreaterThanOrEqual(least);
  });

  it('never show an excerpt that is not a slice of its article', async () => {
    for (const { message } of list)
      for (const { excerpts } of await SEEDS_DESK.find(message))
        for (const { articleId, start, end, text } of excerpts)
          expect(SEEDS.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text);
  });
});
