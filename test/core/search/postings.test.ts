import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings } from '../../../src/core/search/postings.js';

const postingsOf = (passages: readonly (readonly string[])[]) => {
  const postings = createPostings();
  passages.forEach((terms, passage) => {
    postings.add(passage, terms);
  });
  return postings;
};

const word = fc.constantFrom('ferri', 'bridg', 'ic', 'constructor', 'storm');

describe('candidates', () => {
  it('are exactly the passages that hold one of the terms', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 6 })), fc.uniqueArray(word), (passages, terms) => {
        const weighted = terms.map((term) => ({ term, weight: 1 }));
        const found = terms.length === 0 ? [] : postingsOf(passages).candidates(weighted, 1_000);
        const holding = passages.flatMap((own, passage) =>
          terms.some((term) => own.includes(term)) ? [passage] : [],
        );
        expect([...found].sort((a, b) => a - b)).toEqual(holding);
      }),
    );
  });

  it('are not many words before rare words: MiniSearch’s factor for words met is undone', () => {
    const common = Array.from({ length: 40 }, () => ['ferri', 'bridg', 'storm', 'calm']);
    const postings = postingsOf([['ferri', 'bridg', 'calm', 'calm'], ['lighthous'], ...common]);
    const terms = ['ferri', 'bridg', 'lighthous'].map((term) => ({ term, weight: 1 }));
    expect(postings.candidates(terms, 1)).toEqual([1]);
  });

  it('count a term by its weight', () => {
    const postings = postingsOf([['ferri'], ['bridg']]);
    const order = (ferry: number, bridge: number) =>
      postings.candidates(
        [
          { term: 'ferri', weight: ferry },
          { term: 'bridg', weight: bridge },
        ],
        2,
      );
    expect(order(1, 0.5)).toEqual([0, 1]);
    expect(order(0.5, 1)).toEqual([1, 0]);
  });

  it('are at most as many as asked for', () => {
    const postings = postingsOf(Array.from({ length: 9 }, () => ['ferri']));
    expect(postings.candidates([{ term: 'ferri', weight: 1 }], 4)).toEqual([0, 1, 2, 3]);
  });
});
