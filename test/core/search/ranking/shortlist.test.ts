import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../../src/core/search/corpus.js';
import { matcherOf } from '../../../../src/core/search/ranking/matcher.js';
import { shortlist } from '../../../../src/core/search/ranking/shortlist.js';
import { slicesOf } from '../../../../src/core/search/slices.js';
import type { Query } from '../../../../src/core/search/types.js';
import { WEIGHTS } from '../../../../src/core/search/weights.js';
import { articleOf, inputOf } from '../index-of.js';

const queryOf = (words: Readonly<Record<string, number>>): Query => ({
  text: '',
  mass: 0,
  terms: Object.entries(words).map(([term, idf]) => ({
    start: 0,
    end: 0,
    word: term,
    term,
    known: true,
    idf,
    variants: [],
  })),
});

/** The shortlist over one-paragraph articles, of all of them unless some are given. */
const listed = async (
  texts: readonly string[],
  words: Readonly<Record<string, number>>,
  limit = 50,
  of = texts.map((_, passage) => passage),
) => {
  const corpus = await buildCorpus(
    texts.map((text) => inputOf(articleOf(text))),
    slicesOf(),
  );
  return shortlist(corpus, of, matcherOf(queryOf(words), corpus.vocabulary), limit, WEIGHTS);
};

describe('the shortlist', () => {
  it('counts the common words, for which the postings were not asked', async () => {
    const texts = ['reef reef', 'reef boat', 'reef dock', 'boat dock'];
    // Both words, then the rare word twice and once, then the common word alone.
    expect(await listed(texts, { reef: 4, boat: 2 })).toEqual([1, 0, 2, 3]);
  });

  it('has nothing but what it was given, each once, at most as many as asked for', async () => {
    const word = fc.constantFrom('boat', 'dock', 'reef', 'ship');
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), fc.nat(14), async (texts, limit) => {
        const of = texts.flatMap((_, passage) => (passage % 3 === 1 ? [] : [passage]));
        const found = await listed(texts, { boat: 1, reef: 2 }, limit, of);
        expect(found.length).toBe(Math.min(limit, of.length));
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((passage) => of.includes(passage))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the order of passages that are equal', async () => {
    expect(await listed(['boat', 'boat', 'boat'], { boat: 1 }, 2)).toEqual([0, 1]);
  });
});
