import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/core/answer/cards-suggest.js';
import { quote } from '../../../src/core/answer/quote.js';
import { troops } from '../../../src/core/answer/troops.js';
import type { Suggestion } from '../../../src/core/answer/types.js';
import { who } from '../../../src/core/answer/who.js';
import { readParts } from '../../../src/core/desk/parts.js';
import type { DeskParts } from '../../../src/core/desk/types.js';
import { HARBOUR } from '../desk/harbour-parts.js';
import { SEEDS } from '../desk/seeds-desk.js';
import { ISLAND, partsOf } from './parts-of.js';

const run = (parts: DeskParts, { command, args }: Suggestion) =>
  command === 'who' ? who(parts, args) : command === 'quote' ? quote(parts, args) : troops(parts, args);

describe('what a silent answer suggests', () => {
  it.each([
    ['the samples', readParts(SEEDS, () => Promise.resolve(), undefined)],
    ['made-up articles', ISLAND],
    ['hand-made articles', HARBOUR],
  ])('is answered with found: %s', async (_name, made) => {
    const parts = await made;
    const suggestions = suggest(parts);
    expect(suggestions.length).toBeGreaterThan(0);
    const answers = await Promise.all(suggestions.map((suggestion) => run(parts, suggestion)));
    expect(answers.map(({ outcome }) => outcome)).toEqual(suggestions.map(() => 'found'));
  });

  it('is looked up once for a desk', async () => {
    const parts = await ISLAND;
    expect(suggest(parts)).toBe(suggest(parts));
  });

  it('is nothing where the articles name and count nothing', async () => {
    expect(suggest(await partsOf({ rain: 'It rained and rained and nobody came.' }))).toEqual([]);
  });
});
