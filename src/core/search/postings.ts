import type { Slices } from './slices.js';

/** A word to look up: its idf, and the terms that meet it, each with what an occurrence of it counts. */
export type WantedWord = {
  readonly idf: number;
  readonly terms: readonly { readonly number: number; readonly weight: number }[];
};

/** How BM25 counts repetitions and length (Robertson and Zaragoza 2009). */
export type Saturation = { readonly k1: number; readonly b: number };

/** Which passages hold which terms, and how often. An outside search engine would stand in here. */
export type Postings = {
  /**
   * The numbers of at most `limit` passages that hold at least one of the words, best BM25 first; the lower number where
   * they are equal.
   */
  readonly candidates: (
    words: readonly WantedWord[],
    limit: number,
    saturation: Saturation,
  ) => readonly number[];
};

/** Gathers postings: `add` once for each passage in the order of their numbers, then `finish`. */
export type PostingsBuilder = {
  /** Adds a passage with how often it holds each of its terms. */
  readonly add: (frequencies: ReadonlyMap<number, number>) => void;
  /** The postings over terms numbered below `terms`, sorted in slices. */
  readonly finish: (terms: number, slices: Slices) => Promise<Postings>;
};

/** Most occurrences that are counted: BM25 hardly tells more apart. */
const FREQUENCY_MOST = 255;
const ROOM = 1_024;

/** The postings of term t are at `offsets[t]` to `offsets[t + 1]`. */
type Table = {
  readonly offsets: Int32Array;
  readonly passages: Int32Array;
  readonly frequencies: Uint8Array;
  readonly lengths: Int32Array;
};

const best = (scores: Float64Array, limit: number): readonly number[] => {
  const found: number[] = [];
  let least = 0;
  for (let passage = 0; passage < scores.length; passage += 1) {
    const score = scores[passage] ?? 0;
    if (score <= least) continue;
    let at = found.length;
    while (at > 0 && (scores[found[at - 1] ?? 0] ?? 0) < score) at -= 1;
    found.splice(at, 0, passage);
    if (found.length > limit) found.pop();
    if (found.length === limit) least = scores[found[limit - 1] ?? 0] ?? 0;
  }
  return found;
};

const averageOf = (lengths: Int32Array): number =>
  Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));

const postingsOf = ({ offsets, passages, frequencies, lengths }: Table): Postings => {
  const average = averageOf(lengths);
  /** Adds a word's BM25 to the scores: occurrences of all its terms are counted together. */
  const score = (
    scores: Float64Array,
    counts: Float64Array,
    { idf, terms }: WantedWord,
    { k1, b }: Saturation,
  ): void => {
    const entries = terms.map(({ number, weight }) => ({
      from: offsets[number] ?? 0,
      to: offsets[number + 1] ?? 0,
      weight,
    }));
    for (const { from, to, weight } of entries)
      for (let at = from; at < to; at += 1) {
        const passage = passages[at] ?? 0;
        counts[passage] = (counts[passage] ?? 0) + weight * (frequencies[at] ?? 0);
      }
    for (const { from, to } of entries)
      for (let at = from; at < to; at += 1) {
        const passage = passages[at] ?? 0;
        const count = counts[passage] ?? 0;
        if (count === 0) continue;
        const norm = k1 * (1 - b + (b * (lengths[passage] ?? 0)) / average);
        scores[passage] = (scores[passage] ?? 0) + (idf * count * (k1 + 1)) / (count + norm);
        counts[passage] = 0;
      }
  };
  return {
    candidates: (words, limit, saturation) => {
      const scores = new Float64Array(lengths.length);
      const counts = new Float64Array(lengths.length);
      for (const word of words) score(scores, counts, word, saturation);
      return best(scores, limit);
    },
  };
};

const grown = <List extends Int32Array | Uint8Array>(
  list: List,
  least: number,
  empty: (n: number) => List,
) => {
  if (least <= list.length) return list;
  const longer = empty(Math.max(least, list.length * 2));
  longer.set(list);
  return longer;
};

export const createPostings = (): PostingsBuilder => {
  let terms = new Int32Array(ROOM);
  let counts = new Uint8Array(ROOM);
  let used = 0;
  const ends: number[] = [];
  const lengths: number[] = [];

  const add = (frequencies: ReadonlyMap<number, number>): void => {
    terms = grown(terms, used + frequencies.size, (size) => new Int32Array(size));
    counts = grown(counts, used + frequencies.size, (size) => new Uint8Array(size));
    let length = 0;
    for (const [term, frequency] of frequencies) {
      terms[used] = term;
      counts[used] = Math.min(FREQUENCY_MOST, frequency);
      used += 1;
      length += frequency;
    }
    ends.push(used);
    lengths.push(length);
  };

  /** A counting sort by term; the order of passages stays. */
  const finish = async (size: number, slices: Slices): Promise<Postings> => {
    const offsets = new Int32Array(size + 1);
    for (let at = 0; at < used; at += 1)
      offsets[(terms[at] ?? 0) + 1] = (offsets[(terms[at] ?? 0) + 1] ?? 0) + 1;
    for (let term = 0; term < size; term += 1)
      offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
    const next = offsets.slice();
    const passages = new Int32Array(used);
    const frequencies = new Uint8Array(used);
    let at = 0;
    for (const [passage, end] of ends.entries()) {
      if (slices.spent(end - at)) await slices.pause();
      for (; at < end; at += 1) {
        const term = terms[at] ?? 0;
        const place = next[term] ?? 0;
        next[term] = place + 1;
        passages[place] = passage;
        frequencies[place] = counts[at] ?? 0;
      }
    }
    return postingsOf({ offsets, passages, frequencies, lengths: Int32Array.from(lengths) });
  };

  return { add, finish };
};
