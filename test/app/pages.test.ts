import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/app/pages.js';
import type { Answer, Excerpt } from '../../src/core/answer/types.js';

const excerpt = (length: number): Excerpt => ({ text: 'x'.repeat(length) }) as Excerpt;

const answer = (lengths: readonly number[], kind: 'passages' | 'quotations' | 'people'): Answer => {
  const entries = lengths.map((_, index) => ({ excerpt: index, speech: 'direct', before: null }));
  return { excerpts: lengths.map(excerpt), card: { kind, entries } } as unknown as Answer;
};

const pagesOf = (given: Answer): readonly (readonly number[])[] => {
  const { of } = pageOf(given, 1);
  return Array.from({ length: of }, (_, index) => {
    const { from, to } = pageOf(given, index + 1);
    return Array.from({ length: to - from }, (_unused, entry) => from + entry);
  });
};

describe('the pages of an answer', () => {
  it('show one passage each', () => {
    expect(pagesOf(answer([300, 300, 300], 'passages'))).toEqual([[0], [1], [2]]);
  });

  it('show three short quotations, fewer long ones, and a very long one alone', () => {
    expect(pagesOf(answer([200, 200, 200, 200], 'quotations'))).toEqual([[0, 1, 2], [3]]);
    expect(pagesOf(answer([800, 500, 200, 3_000, 10], 'quotations'))).toEqual([[0, 1], [2], [3], [4]]);
  });

  it('show fifteen people', () => {
    expect(pagesOf(answer(Array(31).fill(1), 'people')).map((page) => page.length)).toEqual([15, 15, 1]);
  });

  it('are one empty page when there is nothing', () => {
    expect(pageOf(answer([], 'passages'), 1)).toEqual({ number: 1, of: 1, from: 0, to: 0 });
  });

  it('end where the answer ends: a page past the end is the last', () => {
    expect(pageOf(answer([1, 1], 'passages'), 99)).toEqual({ number: 2, of: 2, from: 1, to: 2 });
    expect(pageOf(answer([1, 1], 'passages'), -3).number).toBe(1);
  });

  it('hold every entry exactly once, whatever the lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4_000), { maxLength: 40 }), (lengths) => {
        expect(pagesOf(answer(lengths, 'quotations')).flat()).toEqual(lengths.map((_, index) => index));
      }),
    );
  });
});
