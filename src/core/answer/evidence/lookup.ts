import type { Query, SearchIndex } from '../../search/types.js';

/** A question word that a term of the index stands for, and how well. */
export type Sense = { readonly word: number; readonly weight: number };

/** What each term of the index means for a question: positions in `Query.terms`. */
export type Lookup = ReadonlyMap<number, readonly Sense[]>;

/** The terms of the index that meet the words of a question, the words themselves (weight 1) and their variants. */
export const lookupOf = (index: Pick<SearchIndex, 'termNumber'>, query: Query): Lookup => {
  const lookup = new Map<number, Sense[]>();
  const add = (term: string, word: number, weight: number): void => {
    const number = index.termNumber(term);
    if (number === undefined) return;
    const senses = lookup.get(number) ?? [];
    senses.push({ word, weight });
    lookup.set(number, senses);
  };
  for (const [word, { term, variants }] of query.terms.entries()) {
    add(term, word, 1);
    for (const variant of variants) add(variant.term, word, variant.weight);
  }
  return lookup;
};
