import { isGeneralNoun } from '../answer/general-nouns.js';
import { headOf, isPeopleOfForce } from '../answer/troops-counted.js';
import type { Figure } from '../extraction.js';
import { MONEY, TIME_UNITS } from '../figures/measure/units.js';
import { wordsIn } from '../question/words.js';
import { termOf } from '../search/terms/term-of.js';
import { headTermOf, type SaidFigure } from './said-figures.js';

type Counting = Pick<Figure, 'unit' | 'counts' | 'value'>;

/** An amount from which a number without a currency may well be money. */
const MONEY_LEAST = 1_000_000;

const isMoney = ({ unit }: Counting): boolean => unit !== null && MONEY.has(unit);

/** Whether one is money and the other may be: it names no unit, and counts nothing or is too large to count things. */
const maybeMoney = (a: Counting, b: Counting): boolean =>
  isMoney(a) && b.unit === null && (b.counts === null || (b.value ?? 0) >= MONEY_LEAST);

const termsIn = (counts: string): readonly string[] =>
  wordsIn(counts).flatMap(({ text }) => termOf(text, 'en') ?? []);

/** Whether all words of a counted thing are among another's: “Ukrainians” and “Ukrainian soldiers”. */
const isWithin = (a: string, b: string): boolean => {
  const others = new Set(termsIn(b));
  return termsIn(a).every((term) => others.has(term));
};

/** How surely two figures count the same: 1 by their words, .5 where one of them does not say what it counts or in which money, or
 * both are stretches of time or of a thing that says little alone, else 0. */
export const sameThing = (a: Counting, b: Counting): number => {
  if (maybeMoney(a, b) || maybeMoney(b, a)) return 0.5;
  if (a.unit !== b.unit) return 0;
  if (a.unit !== null) return TIME_UNITS.has(a.unit) ? 0.5 : 1;
  if (a.counts === null || b.counts === null) return 0.5;
  if (isPeopleOfForce(a.counts) && isPeopleOfForce(b.counts)) return 1;
  if (headTermOf(a.counts) !== headTermOf(b.counts))
    return isWithin(a.counts, b.counts) || isWithin(b.counts, a.counts) ? 0.5 : 0;
  return isGeneralNoun(headOf(a.counts)) ? 0.5 : 1;
};

type Valued = Pick<Figure, 'class' | 'value' | 'upper' | 'change'>;

/** Whether two amounts have the same value and upper end, whatever hedges them. */
export const isSameValue = (a: Valued, b: Valued): boolean => a.value === b.value && a.upper === b.upper;

/** Whether two amounts say the same: value, upper end and hedge. */
export const isSameAmount = (a: Valued, b: Valued): boolean => isSameValue(a, b) && a.change === b.change;

/** Farthest that two amounts lie apart to be of one thing where one does not say what it counts. */
const APART_MOST = 20;

const isNear = ({ value: a }: Valued, { value: b }: Valued): boolean =>
  a !== null && b !== null && Math.max(a, b) <= APART_MOST * Math.min(a, b);

/** An amount from which it is no chance that two numbers are equal. */
const TELLING_LEAST = 100;

/**
 * Whether two numbers are equal by no chance, where one does not say what it counts; no sign where no article counts
 * what the statement counts.
 */
const isTelling = (said: SaidFigure, { value }: Valued): boolean =>
  said.value === value && (value ?? 0) >= TELLING_LEAST && said.thing !== 'named';

/**
 * How surely a figure of an article can be held against one of a statement: 1, .5 or 0. Only amounts can, and never one
 * of a thing that no article has.
 */
export const comparable = (said: SaidFigure, theirs: Figure): number => {
  if (said.class !== 'amount' || theirs.class !== 'amount' || said.thing === 'unknown') return 0;
  const thing = sameThing(said, theirs);
  if (thing === 0.5 && isTelling(said, theirs)) return 1;
  return thing === 1 || isNear(said, theirs) ? thing : 0;
};
