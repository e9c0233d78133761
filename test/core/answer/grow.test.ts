import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../src/core/answer/evidence/ground.js';
import { EXCERPT_LENGTH_MOST, grow, spanOf } from '../../../src/core/answer/grow.js';
import { partsOf } from './parts-of.js';

const groundFor = async (text: string) => {
  const parts = await partsOf({ made: text });
  const [desk] = parts.articles;
  if (desk === undefined) throw new Error('The made article is missing.');
  return groundOf(parts, desk);
};
const nothing = () => 0;
const sentence = (letter: string, length: number) => `${letter.toUpperCase()}${letter.repeat(length - 2)}.`;

describe('growing an excerpt', () => {
  it('takes whole sentences of the paragraph, the next ones first, up to 350 characters', async () => {
    const ground = await groundFor(
      [100, 100, 100, 100].map((length, at) => sentence('abcd'[at] ?? 'x', length)).join(' '),
    );
    expect(grow(ground, 1, nothing)).toEqual({ first: 1, last: 3 });
    const { start, end } = spanOf(ground, { first: 1, last: 3 });
    expect(end - start).toBeLessThanOrEqual(EXCERPT_LENGTH_MOST);
  });

  it('goes towards the neighbour that is worth more', async () => {
    const ground = await groundFor(
      [150, 150, 150].map((length, at) => sentence('abc'[at] ?? 'x', length)).join(' '),
    );
    expect(grow(ground, 1, (_run, neighbour) => (neighbour === 0 ? 1 : 0))).toEqual({ first: 0, last: 1 });
  });

  it('leaves a single longer sentence whole and alone', async () => {
    const ground = await groundFor(`${sentence('a', 500)} Short one.`);
    expect(grow(ground, 0, () => 1)).toEqual({ first: 0, last: 0 });
  });

  it('goes on into the next paragraph only for something', async () => {
    const ground = await groundFor('First words stand here.\nSecond words stand there.');
    expect(grow(ground, 0, nothing)).toEqual({ first: 0, last: 0 });
    const run = grow(ground, 0, (_run, neighbour) => (neighbour === 1 ? 1 : 0));
    expect(run).toEqual({ first: 0, last: 1 });
    const { start, end } = spanOf(ground, run);
    expect(ground.desk.article.text.slice(start, end)).toBe(
      'First words stand here.\nSecond words stand there.',
    );
  });

  it('never takes in a heading or a byline', async () => {
    const ground = await groundFor(
      'Snow closed the pass.\nHow snow came\nPloughs came at noon.\nBy Petra Lindqvist',
    );
    expect(grow(ground, 0, () => 1)).toEqual({ first: 0, last: 0 });
    expect(grow(ground, 2, () => 1)).toEqual({ first: 2, last: 2 });
  });
});
