import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../src/core/answer/types.js';
import type { Article } from '../../src/core/article/index.js';
import { createDesk } from '../../src/core/desk/create-desk.js';
import type { Desk } from '../../src/core/desk/types.js';
import { articlesAtHand } from '../support/at-hand.js';

let articles: readonly Article[];
let desk: Desk;

beforeAll(async () => {
  articles = await articlesAtHand();
  desk = await createDesk(articles);
});

/** A repeatable stream of numbers below a bound. */
const numbers = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
};

const OPENINGS = [
  'who is',
  'what did',
  'how many',
  'when did',
  'where is',
  'why',
  'who said',
  'how much',
  'did',
  'tell me about',
  '',
];

const question = (next: (below: number) => number): string => {
  const article = articles[next(articles.length)];
  const words = (article?.text ?? '').split(/\s+/u);
  const from = next(Math.max(1, words.length - 8));
  const picked =
    next(3) === 0
      ? Array.from({ length: 4 }, () => words[next(words.length)])
      : words.slice(from, from + 2 + next(6));
  return `${OPENINGS[next(OPENINGS.length)]} ${picked.join(' ')}`.trim();
};

const excerptsOf = ({ excerpts, nearest, card }: Answer): readonly Excerpt[] => [
  ...excerpts,
  ...nearest,
  ...(card.kind === 'figures' ? card.entries.flatMap(({ disputedBy }) => disputedBy ?? []) : []),
  ...(card.kind === 'quotations' ? card.entries.flatMap(({ before }) => before ?? []) : []),
];

const wrong = (excerpt: Excerpt): boolean => {
  const article = articles.find(({ id }) => id === excerpt.articleId);
  const whole = article?.text.slice(excerpt.start, excerpt.end) === excerpt.text && excerpt.text.length > 0;
  const marked = excerpt.highlights.every(
    ([start, end], index, all) =>
      start < end && end <= excerpt.text.length && start >= (all[index - 1]?.[1] ?? 0),
  );
  const elsewhere = excerpt.alsoIn.every(
    ({ articleId, start, end }) =>
      articleId !== excerpt.articleId &&
      start < end &&
      end <= (articles.find(({ id }) => id === articleId)?.text.length ?? 0),
  );
  return !whole || !marked || !elsewhere;
};

const ask = (index: number, text: string): Promise<Answer> => {
  if (index % 7 === 1) return desk.who({ name: text });
  if (index % 7 === 2) return desk.troops({ about: text });
  if (index % 7 === 3) return desk.quote({ about: text });
  if (index % 7 === 4) return desk.quote({ by: text.split(' ').slice(-2).join(' ') });
  return desk.ask(text);
};

describe('the first promise', () => {
  it('holds for 2,000 generated questions over every article at hand: excerpts are slices, nothing throws', async () => {
    const next = numbers(20_250_311);
    const wrongOnes: Excerpt[] = [];
    const outcomes = { found: 0, perhaps: 0, silent: 0 };
    for (let index = 0; index < 2_000; index += 1) {
      const answer = await ask(index, question(next));
      outcomes[answer.outcome] += 1;
      wrongOnes.push(...excerptsOf(answer).filter(wrong));
    }
    expect(wrongOnes).toEqual([]);
    expect(outcomes.found).toBeGreaterThan(200);
  }, 120_000);

  it('holds for whatever a button brings back', async () => {
    const next = numbers(7);
    for (let index = 0; index < 200; index += 1) {
      const answer = await ask(index, question(next));
      const again = desk.restore(answer.command, desk.subjectOf(answer), answer.outcome);
      expect((again === null ? [] : excerptsOf(again)).filter(wrong)).toEqual([]);
    }
  }, 60_000);

  it('answers quickly: 99 of 100 questions on the seeds in under 40 ms of processor time', async () => {
    const seeds = await createDesk(articles.filter(({ publisher }) => publisher === 'Verbatim samples'));
    const next = numbers(42);
    const questions = Array.from({ length: 500 }, () => question(next));
    for (const text of questions.slice(0, 100)) await seeds.ask(text);
    const times: number[] = [];
    for (const text of questions) {
      const started = process.cpuUsage();
      await seeds.ask(text);
      const { user, system } = process.cpuUsage(started);
      times.push((user + system) / 1_000);
    }
    const sorted = times.sort((a, b) => a - b);
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
    console.log(
      `a question on the seeds: p50 ${(sorted[250] ?? 0).toFixed(2)} ms, p99 ${p99.toFixed(2)} ms of processor time`,
    );
    expect(p99).toBeLessThan(40);
  }, 60_000);
});
