import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/core/people/candidates.js';
import { groupsOf } from '../../../src/core/people/groups.js';
import { laidOut } from './read.js';

const keys = (text: string): readonly string[] => candidatesIn(laidOut(text)).running.map(({ key }) => key);

describe('candidates for names', () => {
  it('are keyed by their folded words', () => {
    expect(keys('They met Émile Fournier and ÉMILE FOURNIER again.')).toEqual([
      'emile fournier',
      'emile fournier',
    ]);
  });

  it.each([
    ['a nationality', 'They met the Ukrainians and Syrian guests with a Dutch visa.'],
    ['a date', 'They met on June 5 and on 6 March.'],
    ['letters alone', 'They met the CJTF and asked H. E. R. for a song.'],
    ['a ship', 'They met aboard HMS Nelson at sea.'],
    ['a place of two words', 'They met in Hong Kong and in San Jose that week.'],
  ])('are not %s', (_what, text) => {
    expect(keys(text).filter((key) => key !== 'ukrainians')).toEqual([]);
  });

  it('stand apart where they are in a headline', () => {
    const { running, headlines } = candidatesIn(
      laidOut(
        'It rained in the morning.\nOlga Petrova Visits Troubled Border Town\nIt rained again after that.',
      ),
    );
    expect([running.map(({ key }) => key), headlines.length]).toEqual([[], 1]);
  });

  it('are read in a line that leads in somebody’s words, however many capitals it has', () => {
    const { running, headlines } = candidatesIn(
      laidOut(
        'The Joint Border Guard – Northern Command Chief, Lt. Gen. Olga M. Petrova, gave this statement:',
      ),
    );
    expect([running.map(({ key }) => key).at(-1), headlines]).toEqual(['olga m petrova', []]);
  });

  it('are none in a run too long for a name', () => {
    expect(keys(`They met ${'Abc '.repeat(40)}there.`)).toEqual([]);
  });
});

describe('groups of candidates', () => {
  const groups = groupsOf(
    candidatesIn(
      laidOut(
        'Old Tom Poe met Ana Silva, Tom Poe and Eva Lind. Ms. Silva said Silva was Silva. The poe was small.',
      ),
    ).running,
  );

  it('hold all that is written alike, in order of first mention', () => {
    expect(groups.map(({ key, candidates }) => [key, candidates.length])).toEqual([
      ['tom poe', 2],
      ['ana silva', 1],
      ['eva lind', 1],
      ['silva', 3],
    ]);
  });

  it('know their first and last word and their size', () => {
    expect(groups.map(({ first, last, size }) => [first, last, size])).toEqual([
      ['tom', 'poe', 2],
      ['ana', 'silva', 2],
      ['eva', 'lind', 2],
      ['silva', 'silva', 1],
    ]);
  });

  it('know who stands beside them in a list', () => {
    expect(groups.map(({ beside }) => beside)).toEqual([
      ['ana silva', 'eva lind'],
      ['tom poe'],
      ['tom poe'],
      [],
    ]);
  });

  it('count the share of mentions that have a sign', () => {
    const signs = groups.find(({ key }) => key === 'silva')?.signs;
    expect(signs?.get('any honorific')).toBe(1);
    expect(signs?.get('share honorific')).toBeCloseTo(1 / 3);
    expect(signs?.get('words:1')).toBe(1);
  });

  it('know that a word is also written small', () => {
    expect(groups.map(({ signs }) => signs.has('someSmall'))).toEqual([true, false, false, false]);
  });
});
