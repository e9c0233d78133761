import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEEDS, SEEDS_DESK } from '../core/desk/seeds-desk.js';
import { type ListedMessage, missingPlaces, wrongIn } from './score.js';

const LIST = JSON.parse(
  readFileSync(new URL('messages.json', import.meta.url), 'utf8'),
) as readonly ListedMessage[];

/** Written before the code; a message is right when all its statements are. */
const RIGHT_LEAST = 16;

describe('twenty messages held against the seeds', () => {
  it('name places that stand in the seeds, and words of their own', () => {
    expect(LIST).toHaveLength(20);
    expect(missingPlaces(LIST, SEEDS)).toEqual([]);
  });

  it(`are shown what the articles say, at least ${RIGHT_LEAST} of them wholly`, async () => {
    const wrong = await Promise.all(
      LIST.map(async (listed) => wrongIn(listed, await SEEDS_DESK.find(listed.message))),
    );
    const right = wrong.filter((problems) => problems.length === 0).length;
    console.log(`find in the articles: ${right} of ${LIST.length}; ${wrong.flat().join('; ')}`);
    expect(right).toBeGreaterThanOrEqual(RIGHT_LEAST);
  });

  it('never show an excerpt that is not a slice of its article', async () => {
    for (const { message } of LIST)
      for (const { excerpts } of await SEEDS_DESK.find(message))
        for (const { articleId, start, end, text } of excerpts)
          expect(SEEDS.find(({ id }) => id === articleId)?.text.slice(start, end)).toBe(text);
  });
});
