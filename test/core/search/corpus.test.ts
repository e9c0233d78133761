import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/core/search/corpus.js';
import { idfOf } from '../../../src/core/search/idf.js';
import { slicesOf } from '../../../src/core/search/slices.js';
import { articleOf, inputOf } from './index-of.js';

const PARAGRAPH =
  'The ferry left the harbour of Oslo at dawn with forty passengers and all of their luggage.';
const SECOND =
  'In the evening the same ferry came back without them, and nobody in town could say why it had.';

describe('buildCorpus', () => {
  it('knows the words of each passage and how many are no stop words', async () => {
    const corpus = await buildCorpus([inputOf(articleOf(`${PARAGRAPH}\n${SECOND}`))], slicesOf());
    const termsOf = (passage: number): readonly string[] =>
      [...(corpus.articles[0]?.words.terms.slice(corpus.first[passage], corpus.last[passage]) ?? [])]
        .filter((number) => number >= 0)
        .map((number) => corpus.vocabulary.termAt(number));
    expect(termsOf(0)).toEqual(['ferri', 'leav', 'harbor', 'oslo', 'dawn', '40', 'passeng', 'luggag']);
    expect(termsOf(1)).toEqual(['even', 'ferri', 'come', 'back', 'nobodi', 'town', 'sai']);
    expect([...corpus.lengths]).toEqual([8, 7]);
    expect([corpus.averageLength, corpus.averageArticle]).toEqual([7.5, 15]);
  });

  it('counts the passages that hold a term, title words for every passage of the article', async () => {
    const input = inputOf(articleOf(`${PARAGRAPH}\n${SECOND}`, { title: 'A night at sea' }));
    const { vocabulary } = await buildCorpus([input], slicesOf());
    const holding = (term: string) => vocabulary.passagesWith(vocabulary.numberOf(term) ?? -1);
    expect([holding('ferri'), holding('oslo'), holding('night'), holding('bridg')]).toEqual([2, 1, 2, 0]);
  });

  it('lists the languages of the articles, commonest first', async () => {
    const inputs = ['uk', 'en-GB', 'en'].map((language) => inputOf(articleOf('Oslo', { language })));
    expect((await buildCorpus(inputs, slicesOf())).languages).toEqual(['en', 'uk']);
  });
});

describe('idfOf', () => {
  it('falls with the passages that hold a term and is never negative', () => {
    const values = [1, 2, 50, 99, 100].map((holding) => idfOf(holding, 100));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBeCloseTo(Math.log(1 + 99.5 / 1.5), 12);
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(idfOf(5, 0)).toBeGreaterThan(0);
  });
});

describe('slicesOf', () => {
  it('asks for a pause after a thousand words of work, again and again', () => {
    const slices = slicesOf();
    const asked = Array.from({ length: 50 }, () => slices.spent(100)).flatMap((pause, at) =>
      pause ? [at] : [],
    );
    expect(asked).toEqual([9, 19, 29, 39, 49]);
    expect(slices.spent(10_000)).toBe(true);
  });
});
