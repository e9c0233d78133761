import type { Figure } from '../../extraction.js';
import { lowerBound } from '../../lower-bound.js';
import type { Reading } from '../../question/types.js';
import { overlaps, type Span } from '../../span.js';
import { isOfForce } from '../comparison/thing.js';
import type { Ground } from '../evidence/ground.js';
import type { Lookup } from '../evidence/lookup.js';

const AFTER = 4;
const BEFORE = 2;
/** Characters between an amount and the counted words right behind it. */
const BEHIND = 12;

/** Weight from which a term names the thing itself: words that are only near in meaning count something else. */
const SAME_THING = 0.5;

/** What an amount is worth by what it counts; `measure`: money or the like, where a thing is counted. */
export const COUNTS = { thing: 1, other: 0.75, any: 0.5, measure: 0.25 } as const;

/** Position of the first word that begins at or after an offset. */
export const wordAt = (ground: Ground, offset: number): number => lowerBound(ground.words.starts, offset);

/** The amounts of a span: figures that are no date, ordinal or time of day. */
export const amountsAt = (ground: Ground, span: Span): readonly Figure[] =>
  ground.desk.extraction.figures.filter((figure) => figure.class === 'amount' && overlaps(figure, span));

const meets = (lookup: Lookup, term: number | undefined, wanted: ReadonlySet<number>): boolean =>
  lookup.get(term ?? -1)?.some(({ word, weight }) => wanted.has(word) && weight >= SAME_THING) === true;

type Asked = {
  readonly reading: Pick<Reading, 'counted'>;
  readonly lookup: Lookup;
  /** Positions of the question words that the amount should count. */
  readonly counted: ReadonlySet<number>;
  /** Whether they name people of a force. */
  readonly soldiers: boolean;
};

/** Where the thing that an amount counts ends, when its words stand right behind it; `null` when they do not. */
const countedEnd = (text: string, { end, counts }: Figure): number | null => {
  if (counts === null) return null;
  const at = text.indexOf(counts, end);
  return at === -1 || at - end > BEHIND ? null : at + counts.length;
};

/** How well an amount counts what is asked for, by the words that stand around it in its sentence. */
const byWords = (ground: Ground, { reading, lookup, counted }: Asked, amount: Figure): number => {
  const { terms } = ground.words;
  const [first, next] = [wordAt(ground, amount.start), wordAt(ground, amount.end)];
  const [start, stop] = [wordAt(ground, amount.sentence.start), wordAt(ground, amount.sentence.end)];
  const meetsIn = (from: number, to: number): boolean =>
    [...terms.slice(Math.max(start, from), Math.min(stop, to))].some((term) => meets(lookup, term, counted));
  const end = countedEnd(ground.desk.article.text, amount);
  if (amount.unit === null && end !== null && meetsIn(next, wordAt(ground, end))) return COUNTS.thing;
  if (amount.unit !== null && meetsIn(first, next)) return COUNTS.thing;
  const before = amount.counts === null ? BEFORE : 0;
  if (!meetsIn(first - before, first) && !meetsIn(next, next + AFTER))
    return amount.unit === null || reading.counted.length === 0 ? COUNTS.any : COUNTS.measure;
  return end === null && amount.unit === null ? COUNTS.thing : COUNTS.other;
};

/**
 * How well the best of some amounts counts what is asked for: `COUNTS.thing` where a word of it stands in the counted
 * thing, or near an amount whose thing is not clear, or where soldiers are asked for and the amount is one of a force;
 * of a measured amount (“€2bn”) only where it is the unit itself; `COUNTS.other` where it stands near an amount of
 * something else; else `COUNTS.any`.
 */
export const countingFit = (ground: Ground, asked: Asked, amounts: readonly Figure[]): number =>
  Math.max(
    ...amounts.map((amount) =>
      asked.soldiers && isOfForce(ground.desk, amount) ? COUNTS.thing : byWords(ground, asked, amount),
    ),
  );
