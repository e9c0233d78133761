import { describe, expect, it } from 'vitest';
import { compare } from '../../../eval/people/compare.js';
import { documentsIn } from '../../../eval/people/documents.js';
import { errorLines, summary } from '../../../eval/people/report.js';
import type { Person } from '../../../src/core/extraction.js';
import type { Span } from '../../../src/core/span.js';

const TEXT = 'Gen. Ana Silva met Tom Poe and Eva in Oslo.';
const spanOf = (words: string): Span => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const personOf = (words: string): Person => ({
  name: words,
  aliases: [],
  credit: false,
  roles: [],
  mentions: [spanOf(words)],
  pronouns: [],
});

describe('comparing people with annotations', () => {
  const document = { id: 'a', text: TEXT, persons: ['Gen. Ana Silva', 'Tom Poe', 'Eva'].map(spanOf) };
  const compared = compare(document, ['Ana Silva', 'Tom Poe', 'Oslo'].map(personOf));

  it('counts equal spans', () => {
    expect(compared.exact).toEqual({ right: 1, found: 3, reached: 1, gold: 3 });
  });

  it('counts spans that touch', () => {
    expect(compared.overlap).toEqual({ right: 2, found: 3, reached: 2, gold: 3 });
  });

  it('counts full names once', () => {
    expect(compared.names).toEqual({ right: 1, found: 2, reached: 1, gold: 2 });
  });

  it('tells what went wrong', () => {
    expect(compared.errors.map(({ kind, line }) => [kind, line])).toEqual([
      ['missed', 'Gen. Ana Silva met Tom Poe and [Eva] in Oslo.'],
      ['wrong', 'Gen. Ana Silva met Tom Poe and Eva in [Oslo].'],
      ['bounds', 'Gen. [Ana Silva] met Tom Poe and Eva in Oslo. — gold: Gen. Ana Silva'],
    ]);
  });

  it('adds up over documents', () => {
    const totals = summary([
      { ...compared, ms: 1 },
      { ...compared, ms: 3 },
    ]);
    expect([
      totals.articles,
      totals.ms.mean,
      totals.exact.precision.right,
      totals.exact.precision.of,
    ]).toEqual([2, 2, 2, 6]);
    expect(totals.overlap.f).toBeCloseTo(2 / 3);
  });

  it('prints no more errors than asked for', () => {
    expect(errorLines([{ ...compared, ms: 1 }], 0)).toEqual([]);
    expect(errorLines([{ ...compared, ms: 1 }], 1)).toHaveLength(6);
  });
});

describe('annotated documents', () => {
  it('give their persons, without pronouns', () => {
    const entities = [
      ['Person', 0, 3],
      ['Person', 8, 10],
      ['Location', 14, 18],
    ];
    expect(documentsIn([{ id: 'a', text: 'Ana and he in Oslo', entities }])).toEqual([
      { id: 'a', text: 'Ana and he in Oslo', persons: [{ start: 0, end: 3 }] },
    ]);
  });

  it('are refused in another form', () => {
    expect(() => documentsIn([{ id: 'a' }])).toThrow(/text/u);
  });
});
