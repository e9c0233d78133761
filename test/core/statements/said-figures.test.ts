import { describe, expect, it } from 'vitest';
import { readParts } from '../../../src/core/desk/parts.js';
import { readStatement } from '../../../src/core/statements/read.js';
import { headTermOf } from '../../../src/core/statements/said-figures.js';
import { ARTICLES } from './made.js';

const parts = await readParts(ARTICLES, async () => {}, undefined);

describe('what a number of a statement counts', () => {
  it.each([
    ['nothing', 'they want 2,000', 'open'],
    ['a measure', 'it costs 30m crowns', 'open'],
    ['what articles count', 'they have 300 boats', 'counted'],
    ['people of a force under any name', 'they want 2,000 paratroopers', 'counted'],
    ['what articles only name', 'they own 300 quays', 'named'],
    ['what no article has', 'they ate 300 bananas', 'unknown'],
  ])('%s', (_, text, thing) => {
    expect(readStatement(parts, text).figures.map((figure) => figure.thing)).toEqual([thing]);
  });

  it('is told by the noun that it is about', () => {
    expect(headTermOf('old boats in Velmar')).toBe(headTermOf('boat'));
  });
});
