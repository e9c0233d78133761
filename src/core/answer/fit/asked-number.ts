import type { Figure } from '../../extraction.js';
import { lowerBound } from '../../lower-bound.js';
import { overlaps, type Span } from '../../span.js';
import type { Ground } from '../evidence/ground.js';
import type { Lookup } from '../evidence/lookup.js';

const AFTER = 4;
const BEFORE = 2;

/** Position of the first word that begins at or after an offset. */
export const wordAt = (ground: Ground, offset: number): number => lowerBound(ground.words.starts, offset);

/** The amounts of a span: figures that are no date, ordinal or time of day. */
export const amountsAt = (ground: Ground, span: Span): readonly Figure[] =>
  ground.desk.extraction.figures.filter((figure) => figure.class === 'amount' && overlaps(figure, span));

const meets = (lookup: Lookup, term: number | undefined, wanted: ReadonlySet<number>): boolean =>
  lookup.get(term ?? -1)?.some(({ word }) => wanted.has(word)) === true;

/**
 * Whether one of some question words stands within four words after an amount, or, where the amount counts nothing
 * itself, in the two words before it.
 */
export const countsIn = (
  ground: Ground,
  lookup: Lookup,
  amounts: readonly Figure[],
  wanted: ReadonlySet<number>,
): boolean =>
  amounts.some((amount) => {
    const first = wordAt(ground, amount.start);
    const next = wordAt(ground, amount.end);
    const before = amount.counts === null ? BEFORE : 0;
    const places = [...ground.words.terms.slice(Math.max(0, first - before), first)];
    return [...places, ...ground.words.terms.slice(next, next + AFTER)].some((term) =>
      meets(lookup, term, wanted),
    );
  });
