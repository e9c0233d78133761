import MiniSearch from 'minisearch';

/** A term to look up and how much it counts. */
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** Finds the passages that hold any of some terms. An outside search engine would stand in here. */
export type Postings = {
  /** Adds a passage, by number, with its terms: title first, then text. */
  readonly add: (passage: number, terms: readonly string[]) => void;
  /** The numbers of at most `limit` passages that hold at least one of the terms, most promising first. */
  readonly candidates: (terms: readonly WeightedTerm[], limit: number) => readonly number[];
};

type Document = { readonly id: number; readonly text: string };

const BLANK = ' ';
const words = (text: string): string[] => text.split(BLANK);
const same = (term: string): string => term;

/** Postings held by MiniSearch: one field of ready-made terms. */
export const createPostings = (): Postings => {
  const index = new MiniSearch<Document>({ fields: ['text'], tokenize: words, processTerm: same });
  return {
    add: (passage, terms) => index.add({ id: passage, text: terms.join(BLANK) }),
    candidates: (terms, limit) => {
      const found = index.search(terms.map(({ term }) => term).join(BLANK), {
        boostTerm: (_, position) => terms[position]?.weight ?? 1,
      });
      // MiniSearch multiplies each score by the number of question words met; questions rank better without that.
      return found
        .map(({ id, score, queryTerms }) => ({ id: Number(id), score: score / (queryTerms.length || 1) }))
        .sort((a, b) => b.score - a.score || a.id - b.id)
        .slice(0, limit)
        .map(({ id }) => id);
    },
  };
};
