import type { Person } from '../../src/core/extraction.js';
import { foldName } from '../../src/core/people/names.js';
import { overlaps, type Span, sliceOf } from '../../src/core/span.js';
import type { Document } from './documents.js';

/** How many of `found` are right, and how many of `gold` were found. */
export type Count = {
  readonly right: number;
  readonly found: number;
  readonly reached: number;
  readonly gold: number;
};

export type Comparison = {
  readonly exact: Count;
  readonly overlap: Count;
  /** Distinct full names (two words and more). */
  readonly names: Count;
  /** What went wrong, with the words around it. */
  readonly errors: readonly { readonly kind: 'missed' | 'wrong' | 'bounds'; readonly line: string }[];
};

export type ArticleResult = Comparison & { readonly ms: number };

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const count = (
  found: readonly Span[],
  gold: readonly Span[],
  equal: (a: Span, b: Span) => boolean,
): Count => ({
  right: found.filter((span) => gold.some((other) => equal(span, other))).length,
  found: found.length,
  reached: gold.filter((span) => found.some((other) => equal(span, other))).length,
  gold: gold.length,
});

const fullNames = (text: string, spans: readonly Span[]): ReadonlySet<string> =>
  new Set(spans.map((span) => foldName(sliceOf(text, span))).filter((name) => name.includes(' ')));

const countNames = (found: ReadonlySet<string>, gold: ReadonlySet<string>): Count => {
  const both = [...found].filter((name) => gold.has(name)).length;
  return { right: both, found: found.size, reached: both, gold: gold.size };
};

const around = (text: string, { start, end }: Span): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/gu,
    ' ',
  );

const errorsOf = (text: string, found: readonly Span[], gold: readonly Span[]): Comparison['errors'] => [
  ...gold
    .filter((span) => !found.some((other) => overlaps(span, other)))
    .map((span) => ({ kind: 'missed' as const, line: around(text, span) })),
  ...found
    .filter((span) => !gold.some((other) => overlaps(span, other)))
    .map((span) => ({ kind: 'wrong' as const, line: around(text, span) })),
  ...found.flatMap((span) => {
    const near = gold.find((other) => overlaps(span, other));
    return near === undefined || gold.some((other) => sameSpan(span, other))
      ? []
      : [{ kind: 'bounds' as const, line: `${around(text, span)} — gold: ${sliceOf(text, near)}` }];
  }),
];

/** Compares the mentions found in a document with those annotated. */
export const compare = ({ text, persons }: Document, people: readonly Person[]): Comparison => {
  const found = people.flatMap(({ mentions }) => mentions);
  return {
    exact: count(found, persons, sameSpan),
    overlap: count(found, persons, overlaps),
    names: countNames(fullNames(text, found), fullNames(text, persons)),
    errors: errorsOf(text, found, persons),
  };
};
