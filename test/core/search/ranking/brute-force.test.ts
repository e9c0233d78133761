import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '../index-of.js';

const WORDS = ['ferry', 'bridge', 'ice', 'captain', 'harbour', 'storm'];
const word = fc.constantFrom(...WORDS);
const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 20 });

/** BM25 by its formula, from the words themselves. */
const bm25 = (all: readonly (readonly string[])[], question: readonly string[]): readonly number[] => {
  const average = all.reduce((sum, words) => sum + words.length, 0) / all.length;
  return all.map((words) =>
    question.reduce((sum, asked) => {
      const holding = all.filter((other) => other.includes(asked)).length;
      const idf = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
      const frequency = words.filter((own) => own === asked).length;
      return sum + (idf * frequency * 1.9) / (frequency + 0.9 * (0.6 + (0.4 * words.length) / average));
    }, 0),
  );
};

const NONE = { pairs: 0, window: 0, sentence: 0, surface: 0, article: 0, title: 0 };

describe('ranking', () => {
  it('is BM25 over all passages when its other features weigh nothing', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.uniqueArray(word, { minLength: 1 }), async (all, question) => {
        const index = await library(
          all.map((words) => words.join(' ')),
          { weights: NONE },
        );
        const scores = bm25(all, question);
        const expected = scores
          .map((score, passage) => ({ passage, score }))
          .filter(({ score }) => score > 0)
          .sort((a, b) => b.score - a.score || a.passage - b.passage);
        const hits = await index.rank(index.query(question.join(' ')), 50);
        expect(hits.map(({ score }) => score)).toEqual(expected.map(({ score }) => expect.closeTo(score, 9)));
        for (const { passage, score } of hits) expect(score).toBeCloseTo(scores[passage] ?? 0, 9);
      }),
    );
  });

  it('never loses score when a feature is added', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.uniqueArray(word, { minLength: 1 }), async (all, question) => {
        const articles = all.map((words) => words.join(' '));
        const [bare, full] = await Promise.all([library(articles, { weights: NONE }), library(articles)]);
        const scoreOf = async (index: typeof bare) =>
          new Map(
            (await index.rank(index.query(question.join(' ')), 50)).map((hit) => [hit.passage, hit.score]),
          );
        const without = await scoreOf(bare);
        for (const [passage, score] of await scoreOf(full))
          expect(score).toBeGreaterThanOrEqual(without.get(passage) ?? 0);
      }),
      { numRuns: 40 },
    );
  });
});
