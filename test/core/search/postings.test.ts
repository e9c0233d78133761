import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings, type WantedWord } from '../../../src/core/search/postings.js';
import { slicesOf } from '../../../src/core/search/slices.js';

const SATURATION = { k1: 0.9, b: 0.4 };
const TERMS = 5;

const countsOf = (terms: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Postings of passages given as lists of term numbers. */
const postingsOf = (passages: readonly (readonly number[])[]) => {
  const postings = createPostings();
  for (const terms of passages) postings.add(countsOf(terms));
  return postings.finish(TERMS, slicesOf());
};

const word = (number: number, weight = 1, idf = 1): WantedWord => ({ idf, terms: [{ number, weight }] });
const candidates = async (
  passages: readonly (readonly number[])[],
  words: readonly WantedWord[],
  limit = 1_000,
) => (await postingsOf(passages)).candidates(words, limit, SATURATION);

const term = fc.nat({ max: TERMS - 1 });
const passagesOfTerms = fc.array(fc.array(term, { maxLength: 8 }), { maxLength: 30 });
const wanted = fc.uniqueArray(term, { maxLength: TERMS });

/** BM25 by its formula, from the terms themselves. */
const scoreOf = (
  passages: readonly (readonly number[])[],
  own: readonly number[],
  words: readonly number[],
) => {
  const average = Math.max(1, passages.reduce((sum, { length }) => sum + length, 0) / passages.length);
  const norm = 0.9 * (0.6 + (0.4 * own.length) / average);
  const counts = words.map((number) => own.filter((other) => other === number).length);
  return counts.reduce((sum, count) => sum + (count * 1.9) / (count + norm), 0);
};

describe('candidates', () => {
  it('are exactly the passages that hold one of the words', async () => {
    await fc.assert(
      fc.asyncProperty(passagesOfTerms, wanted, async (passages, words) => {
        const found = await candidates(
          passages,
          words.map((number) => word(number)),
        );
        const holding = passages.flatMap((own, passage) =>
          words.some((number) => own.includes(number)) ? [passage] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(holding);
      }),
    );
  });

  it('come in the order of their BM25, and a limit takes the first of them', async () => {
    await fc.assert(
      fc.asyncProperty(passagesOfTerms, wanted, fc.nat({ max: 9 }), async (passages, words, limit) => {
        const asked = words.map((number) => word(number));
        const found = await candidates(passages, asked);
        const scores = found.map((passage) => scoreOf(passages, passages[passage] ?? [], words));
        scores.slice(1).forEach((score, at) => {
          expect(score).toBeLessThanOrEqual((scores[at] ?? 0) + 1e-9);
        });
        expect(await candidates(passages, asked, limit)).toEqual(found.slice(0, limit));
      }),
    );
  });

  it('are not many common words before one rare word', async () => {
    const passages = [[0, 1, 2], [3]];
    expect(await candidates(passages, [word(0, 1, 0.5), word(1, 1, 0.5), word(3, 1, 4)])).toEqual([1, 0]);
  });

  it('count a term by its weight, and the terms of one word together', async () => {
    expect(await candidates([[0], [1]], [word(0, 0.5), word(1)])).toEqual([1, 0]);
    const either: WantedWord = {
      idf: 1,
      terms: [
        { number: 0, weight: 1 },
        { number: 1, weight: 1 },
      ],
    };
    // Two terms of one word are the word twice, which is less than two words.
    expect(
      await candidates(
        [
          [0, 1, 4],
          [0, 2, 4],
        ],
        [either, word(2)],
      ),
    ).toEqual([1, 0]);
  });

  it('are the first ones where they are equal, at most as many as asked for', async () => {
    expect(await candidates(Array(9).fill([0]), [word(0)], 4)).toEqual([0, 1, 2, 3]);
    expect(await candidates([[0]], [word(0)], 0)).toEqual([]);
    expect(await candidates([], [word(0)])).toEqual([]);
  });

  it('count a word at most 255 times in a passage', async () => {
    const often = Array<number>(300).fill(0);
    expect(await candidates([often, [1]], [word(0)])).toEqual([0]);
  });
});

describe('building postings', () => {
  it('pauses between slices of work', async () => {
    const postings = createPostings();
    for (let passage = 0; passage < 3_000; passage += 1) postings.add(countsOf([0, 1, 2]));
    let pauses = 0;
    const pause = async (): Promise<void> => {
      pauses += 1;
    };
    const built = await postings.finish(TERMS, slicesOf(pause));
    expect(pauses).toBe(4);
    expect(built.candidates([word(2)], 2, SATURATION)).toEqual([0, 1]);
  });
});
