import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../../src/index.js';
import { SEEDS_DESK as desk } from './seeds-desk.js';

const textOf = new Map(desk.articles.map(({ article }) => [article.id, article.text]));

const excerptsOf = ({ excerpts, nearest, card }: Answer): readonly Excerpt[] => [
  ...excerpts,
  ...nearest,
  ...(card.kind === 'quotations' ? card.entries.flatMap(({ before }) => before ?? []) : []),
  ...(card.kind === 'figures' ? card.entries.flatMap(({ disputedBy }) => disputedBy ?? []) : []),
];

const check = (answer: Answer): void => {
  for (const { articleId, start, end, text, highlights } of excerptsOf(answer)) {
    expect(text).toBe(textOf.get(articleId)?.slice(start, end));
    expect(text).not.toBe('');
    for (const [from, to] of highlights) expect(from >= 0 && from < to && to <= text.length).toBe(true);
  }
  if (answer.outcome === 'silent') expect(answer.excerpts).toEqual([]);
  else expect(answer.nearest).toEqual([]);
  expect(answer.nearest.length).toBeLessThanOrEqual(3);
  expect(answer.suggestions.length).toBeLessThanOrEqual(3);
  const { card } = answer;
  if (card.kind === 'quotations' || card.kind === 'figures')
    for (const { excerpt } of card.entries) expect(answer.excerpts[excerpt]).toBeDefined();
  expect(answer.desk).toBe(desk.version);
};

const words = [
  ...new Set(desk.articles.flatMap(({ article }) => article.text.match(/[\p{L}\p{N}]{2,}/gu) ?? [])),
  ...'who what when where why how many much did say about is was the quote said whose according to'.split(
    ' ',
  ),
];
const question = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom('', ' ', '?', '“', '“”', '’s', '\u0000', 'who is', 'what did say', '**', 'a'.repeat(5_000)),
);

describe('any question', () => {
  it('is answered with slices of the articles, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(question, question, async (one, other) => {
        check(await desk.ask(one));
        check(await desk.who({ name: one }));
        check(await desk.quote({ by: one, about: other }));
        check(await desk.quote({ about: one }));
        check(await desk.troops({ about: one }));
      }),
      { numRuns: 60 },
    );
  });

  it('gets the same answer twice', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (text) => {
        expect(await desk.ask(text)).toEqual(await desk.ask(text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('what a desk suggests', () => {
  it('is answered without doubt', async () => {
    const suggestions = await desk.examples();
    expect(suggestions.map(({ command }) => command)).toEqual(['who', 'quote', 'troops']);
    for (const { command, args } of suggestions) {
      const run = { who: desk.who, quote: desk.quote, troops: desk.troops, ask: () => desk.ask('') }[command];
      expect((await run(args)).outcome).toBe('found');
    }
  });
});

describe('searching', () => {
  it('gives passages of the articles, best first, at most as many as asked for', async () => {
    const hits = await desk.search('peacekeepers front line', 5);
    expect(hits).toHaveLength(5);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    for (const { articleId, start, end } of hits)
      expect(textOf.get(articleId)?.slice(start, end).trim()).not.toBe('');
  });
});
