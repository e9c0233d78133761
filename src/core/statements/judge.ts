import type { Outcome } from '../answer/types.js';
import type { ReadStatement } from './read.js';
import { unknownNames, type Weighed } from './weigh.js';

/**
 * Least shares of a statement's idf mass (all words; words that are no names) that a sentence and its surroundings meet.
 * Round values.
 */
export const LEAST = {
  found: { words: 0.6, predicate: 0.45 },
  perhaps: { words: 0.45, predicate: 0.35 },
} as const;

/** The same shares from which somebody's own words may lack a name. */
const SAID = { words: 0.75, predicate: 0.75 } as const;

/** Least share of all words from which a number that is likely, or surely, of the same thing may speak of the statement. */
const COUNTED = { likely: 0.45, sure: 0.32 } as const;

/** Names that stand together in a sentence, and the share of all words, from which it may speak of the statement. */
const NAMED = { names: 2, words: 0.55 } as const;

/** Share of a statement's idf mass in names that no article has, from which the articles cannot speak of it. */
const FOREIGN = 0.25;

const meets = (
  { words, predicate }: Weighed,
  least: { readonly words: number; readonly predicate: number },
) => words >= least.words && predicate >= least.predicate;

/** Whether the articles speak of a statement at all: not where it is about somebody whom no article names. */
export const isForeign = (statement: ReadStatement): boolean => {
  const { mass } = statement.asked.query;
  const unknown = unknownNames(statement).reduce((sum, { idf }) => sum + idf, 0);
  return mass > 0 && unknown / mass >= FOREIGN;
};

/** Whether a missing name is made up for: its speaker says all the rest. */
const isSaid = ({ saidBy, words, predicate }: Weighed): boolean =>
  saidBy === 'yes' && words >= SAID.words && predicate >= SAID.predicate;

/** A number of the same thing stands for words of a statement: fewer of the others are needed, fewest where it surely is. */
const isCounted = ({ figure, words }: Weighed): boolean =>
  (figure > 0 && words >= COUNTED.likely) || (figure === 1 && words >= COUNTED.sure);

/** What a sentence is to a statement; of one that gives a number (`hasNumber`) a sentence without any speaks only perhaps. */
export const outcomeOf = (weighed: Weighed, hasNumber: boolean): Outcome => {
  const { saidBy, nameMissing, words, names } = weighed;
  if (saidBy === 'no' || (nameMissing && !isSaid(weighed))) return 'silent';
  if (weighed.figure === 1 && meets(weighed, LEAST.perhaps)) return 'found';
  if (meets(weighed, LEAST.found)) return hasNumber && weighed.figure === 0 ? 'perhaps' : 'found';
  const isNamed = names >= NAMED.names && words >= NAMED.words;
  const isPerhaps = meets(weighed, LEAST.perhaps) || isCounted(weighed) || isNamed;
  return isPerhaps ? 'perhaps' : 'silent';
};
