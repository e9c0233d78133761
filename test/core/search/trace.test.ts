import { describe, expect, it } from 'vitest';
import { hasTrace, isUnknown, NEAR_WORD, SAME_WORD } from '../../../src/core/search/trace.js';
import type { QueryTerm } from '../../../src/core/search/types.js';

const term = (known: boolean, ...weights: readonly number[]): QueryTerm => ({
  start: 0,
  end: 0,
  word: 'skerry',
  term: 'skerri',
  known,
  idf: 1,
  variants: weights.map((weight) => ({ term: 'reef', weight })),
});

describe('a trace of a word', () => {
  it('is the word itself, whatever stands for it', () => {
    expect(hasTrace(term(true), SAME_WORD)).toBe(true);
  });

  it('is a variant of the weight that is asked for, or more', () => {
    const found = [0.1, 0.3, 0.5, 0.6, 0.9].map((weight) => [
      hasTrace(term(false, 0.05, weight), NEAR_WORD),
      hasTrace(term(false, 0.05, weight), SAME_WORD),
    ]);
    expect(found).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [true, true],
      [true, true],
    ]);
  });

  it('is not there without either', () => {
    expect(hasTrace(term(false), NEAR_WORD)).toBe(false);
  });

  it('is what an unknown word lacks, near meanings too', () => {
    expect([term(true), term(false, 0.3), term(false, 0.29), term(false)].map(isUnknown)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
