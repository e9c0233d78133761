import { describe, expect, it } from 'vitest';
import { affordable } from '../../../../src/core/search/ranking/affordable.js';
import type { Query } from '../../../../src/core/search/types.js';

const PASSAGES: Readonly<Record<string, number>> = { boat: 9, dock: 5, reef: 3, ship: 2 };
const NAMES = Object.keys(PASSAGES);
const vocabulary = {
  numberOf: (term: string) => (NAMES.includes(term) ? NAMES.indexOf(term) : undefined),
  passagesWith: (number: number) => PASSAGES[NAMES[number] ?? ''] ?? 0,
};

const queryOf = (...terms: readonly string[]): Query => ({
  text: '',
  mass: 0,
  terms: terms.map((term, at) => ({
    start: 0,
    end: 0,
    word: term,
    term,
    known: true,
    idf: at + 1,
    variants: term === 'boat' ? [{ term: 'ship', weight: 0.5 }] : [],
  })),
});

const afforded = (budget: number, ...terms: readonly string[]) =>
  affordable(queryOf(...terms), vocabulary, budget).map(({ term, weight }) => [term, weight]);

describe('affordable', () => {
  it('gives the terms and variants that the articles hold, rarest first', () => {
    expect(afforded(100, 'boat', 'snow', 'reef')).toEqual([
      ['ship', 0.5],
      ['reef', 1],
      ['boat', 1],
    ]);
  });

  it('takes the rarest terms until their postings exceed the budget', () => {
    const names = (budget: number) => afforded(budget, 'boat', 'dock', 'reef').map(([term]) => term);
    expect(names(19)).toEqual(['ship', 'reef', 'dock', 'boat']);
    expect(names(10)).toEqual(['ship', 'reef', 'dock']);
    expect(names(4)).toEqual(['ship']);
  });

  it('gives a term that is both a word and a variant its best weight', () => {
    expect(afforded(100, 'boat', 'ship')).toEqual([
      ['ship', 1],
      ['boat', 1],
    ]);
  });

  it('always takes one term, however common, and none where no article holds any', () => {
    expect(afforded(1, 'dock')).toEqual([['dock', 1]]);
    expect(afforded(1, 'snow')).toEqual([]);
  });
});
