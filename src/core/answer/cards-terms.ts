import type { DeskParts } from '../desk/types.js';
import { lowerBound } from '../lower-bound.js';
import { hasTrace, SAME_WORD } from '../search/trace.js';
import type { Query, QueryTerm } from '../search/types.js';
import type { Span } from '../span.js';

/** One word of a question with the numbers of the terms that may stand for it, and how well each does. */
export type Wanted = { readonly term: QueryTerm; readonly levels: ReadonlyMap<number, number> };

/** The words of a query as term numbers of the index. */
export const wantedTerms = (parts: Pick<DeskParts, 'index'>, query: Query): readonly Wanted[] =>
  query.terms.map((term) => {
    const levels = new Map<number, number>();
    for (const { term: variant, weight } of [...term.variants, { term: term.term, weight: 1 }]) {
      const number = parts.index.termNumber(variant);
      if (number !== undefined) levels.set(number, Math.max(weight, levels.get(number) ?? 0));
    }
    return { term, levels };
  });

/** A word of the text that meets a word of the question. */
export type Met = Span & { readonly wanted: number; readonly level: number };

/** The words between two offsets of an article that meet words of a question. */
export const metWithin = (
  parts: Pick<DeskParts, 'index'>,
  article: number,
  span: Span,
  wanted: readonly Wanted[],
): readonly Met[] => {
  const { terms, starts, ends } = parts.index.articleTerms(article);
  const met: Met[] = [];
  for (let at = lowerBound(starts, span.start); at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    if (start >= span.end) break;
    wanted.forEach(({ levels }, index) => {
      const level = levels.get(terms[at] ?? -1);
      if (level !== undefined) met.push({ start, end: ends[at] ?? start, wanted: index, level });
    });
  }
  return met;
};

/** Best level at which each word of the question is met. */
export const levelsOf = (met: readonly Met[], count: number): readonly number[] => {
  const best = new Array<number>(count).fill(0);
  for (const { wanted, level } of met) best[wanted] = Math.max(best[wanted] ?? 0, level);
  return best;
};

/** Share of the question's weight that is met, from 0 to 1; words that no article has count in full. */
export const coverageOf = (wanted: readonly Wanted[], levels: readonly number[]): number => {
  const mass = wanted.reduce((sum, { term }) => sum + term.idf, 0);
  const met = wanted.reduce((sum, { term }, index) => sum + term.idf * (levels[index] ?? 0), 0);
  return mass === 0 ? 0 : met / mass;
};

/** Words that no article has, in any spelling that may stand for them, as typed. */
export const unknownIn = (query: Query): readonly string[] =>
  query.terms.filter((term) => !hasTrace(term, SAME_WORD)).map(({ word }) => word);
