import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/core/people/group-by.js';
import { isDemonym } from '../../../src/core/people/lexicon/places.js';
import { nameLikeness, trigramsOf } from '../../../src/core/people/likeness.js';
import { cities, familyNames, givenNames, plainWords } from '../../../src/core/people/lists/index.js';
import { unpack } from '../../../src/core/people/lists/unpack.js';

/** The coding that scripts/people/lists.ts writes. */
const pack = (words: readonly string[]): string => {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
};

describe('front-coded lists', () => {
  it('share their beginnings', () => {
    expect([...unpack('0anna3e0bob')]).toEqual(['anna', 'anne', 'bob']);
  });

  it('hold what was packed', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z'-]{1,12}$/u)).map((list) => list.toSorted());
    fc.assert(
      fc.property(words, (list) => {
        const kept = list.filter((word, at) => !(list[at - 1] ?? ' ').startsWith(word));
        expect([...unpack(pack(kept))]).toEqual(kept);
      }),
    );
  });
});

describe('the lists', () => {
  it.each([
    [givenNames, ['anna', 'mohammed', 'oleksandr']],
    [familyNames, ['schmidt', 'kovac']],
    [cities, ['oslo', 'nairobi']],
    [plainWords, ['army', 'after']],
  ])('know their words, folded', (list, words) => {
    expect(words.filter((word) => !list.has(word))).toEqual([]);
    expect([...list].every((word) => /^[a-z][a-z'-]+$/u.test(word))).toBe(true);
  });

  it('know nationalities from names', () => {
    expect(['ukrainian', 'french', 'christian'].map(isDemonym)).toEqual([true, true, true]);
    expect(['brian', 'petrosian', 'hassani'].map(isDemonym)).toEqual([false, false, false]);
  });
});

describe('likeness to a name', () => {
  it('goes by groups of three letters and the ends of the word', () => {
    expect(trigramsOf('ann')).toEqual(['^an', 'ann', 'nn$']);
    expect(trigramsOf('')).toEqual([]);
  });

  it('is higher for names that no list has than for words that no list has', () => {
    const mean = (words: readonly string[]): number =>
      words.reduce((sum, word) => sum + nameLikeness(word), 0) / words.length;
    expect(mean(['petrashevych', 'okonjikwu', 'rodriguinho', 'hadjimarkos'])).toBeGreaterThan(
      mean(['reforestation', 'unhelpfulness', 'restructured', 'overspending']) + 0.3,
    );
  });

  it('lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(nameLikeness(word)).toBeGreaterThanOrEqual(0);
        expect(nameLikeness(word)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('grouping', () => {
  it('keeps the order of the first of each', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (thing) => thing.charAt(0))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
