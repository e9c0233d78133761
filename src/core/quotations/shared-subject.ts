import { speechVerb } from '../passages/verbs.js';
import { type Clause, mentionEnding, mentionStarting, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import {
  dividesAt,
  isAside,
  isClause,
  isPredicate,
  MOST_STRETCHES,
  stretchStart,
  subjectIn,
} from './stretches.js';
import { together, wholePhrase } from './whole-phrase.js';
import { PREPOSITIONS } from './words.js';

/** The one who speaks in a stretch of nothing but "said Marie", or "said Marie" and when and where. */
const invertedIn = (clause: Clause, from: number, end: number): Mention | null => {
  const form = speechVerb(wordAt(clause, from));
  if (form?.core !== true || !form.invertible || form.form === 'ing') return null;
  const subject = mentionStarting(clause, from + 1);
  if (subject === null || subject.possessive || subject.kind === 'generic') return null;
  return subject.to === end || PREPOSITIONS.has(wordAt(clause, subject.to)) ? subject : null;
};

/** The subject of one stretch; `null` where it only describes, or is a verb whose subject stands further back. */
const subjectOfStretch = (clause: Clause, from: number, end: number): Mention | null => {
  const first = from === 0 || !dividesAt(clause, from - 1);
  const inverted = from > 0 ? invertedIn(clause, from, end) : null;
  if (inverted !== null) return inverted;
  if (from > 0 && isPredicate(clause, from, end)) {
    const inner = subjectIn(clause, from, end);
    return inner?.kind === 'pronoun' ? inner : null;
  }
  return first || !isAside(clause, from, end) || isClause(clause, from, end)
    ? subjectIn(clause, from, end)
    : null;
};

/** The phrase that a name between commas explains: "[her rival], Marie Roux, …". */
const explained = (clause: Clause, from: number, end: number): Mention | null => {
  const name = mentionStarting(clause, from);
  if (name?.kind !== 'person' || name.to !== end || !dividesAt(clause, from - 1)) return null;
  const role = mentionEnding(clause, from - 1);
  return role === null || role.possessive || role.kind === 'person' || role.kind === 'pronoun' ? null : role;
};

/** Whether a stretch holds nothing but a name, or two joined by "and". */
const isNames = (clause: Clause, from: number, end: number): boolean => {
  const first = mentionStarting(clause, from);
  if (first?.kind !== 'person' || first.possessive) return false;
  const second = wordAt(clause, first.to) === 'and' ? mentionStarting(clause, first.to + 1) : null;
  return first.to === end || (second?.kind === 'person' && second.to === end);
};

/**
 * End of the stretch that a list of names closes: "she met [A], B, C and D". -1 where a stretch is no such list, or where
 * the list begins the sentence and so is its subject.
 */
const beforeList = (clause: Clause, from: number, end: number): number => {
  if (from === 0 || !isNames(clause, from, end) || mentionStarting(clause, from)?.to === end) return -1;
  let close = from - 1;
  for (let count = 0; count < MOST_STRETCHES && close > 0 && dividesAt(clause, close); count += 1) {
    const start = stretchStart(clause, close);
    if (!isNames(clause, start, close)) return mentionEnding(clause, close)?.kind === 'person' ? close : -1;
    close = start - 1;
  }
  return -1;
};

/** A name with the one that "and" joins to it: "[Marie and Jana] left, saying". */
const withNext = (clause: Clause, one: Mention): Mention => {
  const next =
    one.kind === 'person' && wordAt(clause, one.to) === 'and' ? mentionStarting(clause, one.to + 1) : null;
  return next?.kind === 'person' && !next.possessive ? together(one, next) : one;
};

const search = (clause: Clause, before: number, left: number): Mention | null => {
  if (left === 0 || before <= 0) return null;
  const from = stretchStart(clause, before);
  const list = beforeList(clause, from, before);
  if (list !== -1) return search(clause, list, left - 1);
  const found = subjectOfStretch(clause, from, before);
  if (found === null) return search(clause, from - 1, left - 1);
  const role = explained(clause, from, before);
  // "She praised her rival, Marie Roux, saying": the name only explains the rival, and she says it.
  const outer = role === null ? null : search(clause, from - 1, left - 1);
  return outer === null || outer.to === role?.to ? wholePhrase(clause, withNext(clause, found)) : outer;
};

/**
 * The subject that "… and insisted" or "…, saying" goes back to: the first free phrase of the nearest stretch between
 * commas that has one. Left out are stretches that only describe, that begin with a verb, or that name what was
 * mentioned before.
 */
export const sharedSubject = (clause: Clause, before: number): Mention | null =>
  search(clause, before, MOST_STRETCHES);
