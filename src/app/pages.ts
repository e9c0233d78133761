import type { Answer, Excerpt } from '../core/answer/types.js';
import type { Page } from './reply.js';

/** Most entries on one page of each card. */
const ENTRIES_MOST = { passages: 1, person: 3, quotations: 3, figures: 3, people: 15 } as const;

/** Most characters of excerpts on one page; an entry that is longer has a page of its own. */
const CHARACTERS_MOST = 1_400;

const lengthOf = (excerpt: Excerpt | null | undefined): number => excerpt?.text.length ?? 0;

/** Characters of the excerpts of each entry of an answer, in order. */
const entryLengths = ({ card, excerpts }: Answer): readonly number[] => {
  switch (card.kind) {
    case 'passages':
    case 'person':
      return excerpts.map(lengthOf);
    case 'quotations':
      return card.entries.map((entry) => lengthOf(excerpts[entry.excerpt]) + lengthOf(entry.before));
    case 'figures':
      return card.entries.map((entry) => lengthOf(excerpts[entry.excerpt]) + lengthOf(entry.disputedBy));
    case 'people':
      return card.entries.map(() => 0);
  }
};

/** Where each page begins: as many entries as fit, at least one. */
const startsOf = (lengths: readonly number[], most: number): readonly number[] => {
  const starts: number[] = [];
  let characters = 0;
  lengths.forEach((length, entry) => {
    const from = starts.at(-1) ?? 0;
    if (starts.length > 0 && entry - from < most && characters + length <= CHARACTERS_MOST)
      characters += length;
    else {
      starts.push(entry);
      characters = length;
    }
  });
  return starts.length === 0 ? [0] : starts;
};

/** The entries that a page shows; a page past the end is the last one. The same answer always has the same pages. */
export const pageOf = (answer: Answer, wanted: number): Page => {
  const lengths = entryLengths(answer);
  const starts = startsOf(lengths, ENTRIES_MOST[answer.card.kind]);
  const of = starts.length;
  const number = Math.min(Math.max(1, wanted), of);
  return { number, of, from: starts[number - 1] ?? 0, to: starts[number] ?? lengths.length };
};
