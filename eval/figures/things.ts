import type { Figure } from '../../src/core/extraction.js';
import type { GoldQuantity } from './data.js';

const EMPTY = new Set('a an the of in on for and or to per with its his her their'.split(' '));

/** The content words of a phrase, lower-cased and without a plural ending. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.replace(/(?<=\p{L}{2})s$/u, '')),
  );

/**
 * The annotated thing that is counted: what the quantity refers to, and the unit where it is a noun of its own
 * ("workers") and not the measure that was read as one ("percent", "$").
 */
const goldThing = (figure: Figure, gold: GoldQuantity): ReadonlySet<string> => {
  const measure = figure.unit !== null;
  return wordsOf(measure ? gold.thing : `${gold.unit} ${gold.thing}`);
};

/** Whether what is counted shares a word with the annotation, or neither names one. */
export const sharesThing = (figure: Figure, gold: GoldQuantity): boolean => {
  const expected = goldThing(figure, gold);
  const found = wordsOf(figure.counts ?? '');
  if (expected.size === 0 || found.size === 0) return expected.size === found.size;
  return [...found].some((word) => expected.has(word));
};
