import type { Query, QueryTerm, SearchIndex } from '../search/types.js';
import { decodeNearest, type NearWord } from './nearest-code.js';
import { NEAREST_CODES, NEAREST_STEMS } from './nearest-table.js';

/** What a near word counts for: this much of its cosine. */
const WEIGHT = 0.4;

type Table = {
  readonly stems: readonly string[];
  readonly codes: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
};

let read: Table | null = null;

/** The table, read at the first question: what is imported at the start is two strings. */
const table = (): Table => {
  if (read !== null) return read;
  const stems = NEAREST_STEMS.split(' ');
  read = {
    stems,
    codes: NEAREST_CODES.split(' '),
    numbers: new Map(stems.map((stem, number) => [stem, number])),
  };
  return read;
};

/** The English stems nearest in meaning to a stem, nearest first; none for a stem that the table does not have. */
export const nearestTo = (stem: string): readonly NearWord[] => {
  const { stems, codes, numbers } = table();
  const number = numbers.get(stem);
  return number === undefined ? [] : decodeNearest(codes[number] ?? '', stems);
};

/** Whether a term of the index is mostly written with a capital: a name. */
export type IsName = (number: number) => boolean;

/**
 * A question whose words may also be met by words near in meaning, at .4 of their cosine, after all that stands for them
 * better. Names are near other names (one capital to another), and no answer: they are left out on both sides.
 */
export const withNearest = (index: Pick<SearchIndex, 'termNumber'>, query: Query, isName: IsName): Query => {
  const named = (term: string): boolean => {
    const number = index.termNumber(term);
    return number !== undefined && isName(number);
  };
  const widen = (word: QueryTerm): QueryTerm => {
    if (named(word.term)) return word;
    const has = new Set([word.term, ...word.variants.map(({ term }) => term)]);
    const near = nearestTo(word.term)
      .filter(({ term }) => !has.has(term) && index.termNumber(term) !== undefined && !named(term))
      .map(({ term, cosine }) => ({ term, weight: WEIGHT * cosine }));
    return near.length === 0 ? word : { ...word, variants: [...word.variants, ...near] };
  };
  return { ...query, terms: query.terms.map(widen) };
};
