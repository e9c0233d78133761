import type { Figure } from '../../extraction.js';
import { overlaps, type Span } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Lookup } from '../evidence/lookup.js';

const AFTER = 4;
const BEFORE = 2;

/** Position of the first word that begins at or after an offset. */
export const wordAt = (ground: Ground, offset: number): number => {
  const { starts } = ground.words;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The amounts of a span: figures that are no date, ordinal or time of day. */
export const amountsAt = (ground: Ground, span: Span): readonly Figure[] =>
  ground.desk.extraction.figures.filter((figure) => figure.class === 'amount' && overlaps(figure, span));

/** Whether one of some question words stands within four words after an amount or two before it. */
export const countsIn = (
  ground: Ground,
  lookup: Lookup,
  amounts: readonly Span[],
  wanted: ReadonlySet<number>,
): boolean =>
  amounts.some((amount) => {
    const first = wordAt(ground, amount.start);
    const next = wordAt(ground, amount.end);
    for (let at = Math.max(0, first - BEFORE); at < next + AFTER; at += 1) {
      if (at >= first && at < next) continue;
      if (lookup.get(ground.words.terms[at] ?? -1)?.some(({ word }) => wanted.has(word)) === true)
        return true;
    }
    return false;
  });
