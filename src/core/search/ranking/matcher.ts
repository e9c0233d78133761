import type { Query } from '../types.js';
import type { Vocabulary } from '../vocabulary.js';

/** A question word met by a term of the index, fully (1) or by a variant. */
export type Meeting = { readonly term: number; readonly weight: number };

/** Which question words a term number meets. */
export type Matcher = {
  /** Place in `meetings` of each term number; 0 when it meets none. */
  readonly slots: Uint16Array;
  readonly meetings: readonly (readonly Meeting[])[];
  readonly idf: Float64Array;
};

/** Readies a question for reading term arrays: `term` in a meeting is the place in `query.terms`. */
export const matcherOf = (query: Query, vocabulary: Vocabulary): Matcher => {
  const slots = new Uint16Array(vocabulary.size());
  const meetings: Meeting[][] = [[]];
  const note = (term: string, meeting: Meeting): void => {
    const number = vocabulary.numberOf(term);
    if (number === undefined) return;
    const slot = slots[number] ?? 0;
    if (slot > 0) meetings[slot]?.push(meeting);
    else slots[number] = meetings.push([meeting]) - 1;
  };
  query.terms.forEach(({ term, variants }, at) => {
    note(term, { term: at, weight: 1 });
    for (const variant of variants) note(variant.term, { term: at, weight: variant.weight });
  });
  return { slots, meetings, idf: Float64Array.from(query.terms, ({ idf }) => idf) };
};
