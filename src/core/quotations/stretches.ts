import { speechVerb } from '../passages/verbs.js';
import { type Clause, isBreak, mentionStarting, mentionsBetween, wordAt } from './clause.js';
import type { Mention } from './mention.js';
import { AUXILIARIES, CALENDAR, isAdverb, isPastForm, PREPOSITIONS } from './words.js';

/** A sentence is read in stretches: the words between two marks that divide it. At most so many are looked at. */
export const MOST_STRETCHES = 6;
const ASIDE = new Set(
  'who whose which whom where a an the now then formerly himself herself of from in at on with along like including when while after before per via his her their one both'.split(
    ' ',
  ),
);
const NOMINATIVE = /^(?:he|she|they|we|i)$/u;
const MOST_IN_STRETCH = 150;
const MOST_TRAILING = 2;

/** A quotation whose own last mark is a comma divides like one. */
const closesWithComma = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  return token?.kind === 'quote' && token.text.endsWith(',');
};

/** Whether a sentence is divided at a token: by a comma, a dash, or a quotation that ends with its own comma. */
export const dividesAt = (clause: Clause, at: number): boolean =>
  isBreak(clause, at) || closesWithComma(clause, at);

/** First token of the stretch that ends before `end`. */
export const stretchStart = (clause: Clause, end: number): number => {
  let at = end;
  while (
    at > 0 &&
    end - at < MOST_IN_STRETCH &&
    clause.tokens[at - 1]?.kind !== 'mark' &&
    !closesWithComma(clause, at - 1)
  )
    at -= 1;
  return at;
};

/** Whether only a prepositional phrase, a conjunction or adverbs stand before a stretch's subject: no verb of its own. */
const leads = (clause: Clause, from: number, to: number): boolean => {
  const words = clause.tokens.slice(from, to).map((_, index) => wordAt(clause, from + index));
  return !words.some((word) => AUXILIARIES.has(word));
};

/** A plain noun phrase with an article is a subject where nothing ties it to what comes before. */
const isWhole = (clause: Clause, { from, to }: Mention): boolean =>
  /^(?:the|a|an|his|her|their|this|one)$/u.test(wordAt(clause, from)) &&
  !CALENDAR.has(wordAt(clause, to - 1));

/** The first free phrase of a stretch of words that can be its subject; any noun phrase that begins it at the worst. */
export const subjectIn = (clause: Clause, from: number, to: number): Mention | null => {
  const free = mentionsBetween(clause, from, to).filter(
    (one) =>
      !one.possessive && (NOMINATIVE.test(one.head) || !PREPOSITIONS.has(wordAt(clause, one.from - 1))),
  );
  const named = free.find((one) => one.kind !== 'generic' && leads(clause, from, one.from));
  const plain = free.find(
    (one) => one.kind === 'generic' && one.from <= from + 1 && leads(clause, from, one.from),
  );
  return plain !== undefined && (named === undefined || plain.from < named.from) && isWhole(clause, plain)
    ? plain
    : (named ?? null);
};

const PREDICATE = /^(?:had|has|was|were|is|are|put|set)$/u;

/** Whether a stretch begins with a verb, perhaps after adverbs: its subject stands in an earlier stretch. */
export const isPredicate = (clause: Clause, from: number, to: number): boolean => {
  let at = /^(?:and|but|or|yet)$/u.test(wordAt(clause, from)) ? from + 1 : from;
  while (at < to && isAdverb(wordAt(clause, at))) at += 1;
  const word = wordAt(clause, at);
  if (at >= to || word === '' || mentionStarting(clause, at) !== null) return false;
  const form = speechVerb(word)?.form;
  return (
    PREDICATE.test(word) ||
    isPastForm(word) ||
    (word.length > 4 && word.endsWith('ed')) ||
    form === 'past' ||
    form === 'present'
  );
};

/** Whether more follows a phrase in its stretch than belongs to it: a verb, or several words. */
const hasVerb = (clause: Clause, mention: Mention, to: number): boolean =>
  to - mention.to > MOST_TRAILING || (mention.to < to && isPredicate(clause, mention.to, to));

/** Whether the words between two commas only describe what stands before them. */
export const isAside = (clause: Clause, from: number, to: number): boolean => {
  const word = wordAt(clause, from);
  if (word !== 'as' && (ASIDE.has(word) || PREPOSITIONS.has(word))) return true;
  if (/^\d/u.test(word) || /(?:ing|ed)$/u.test(word)) return true;
  const mention = mentionStarting(clause, from);
  return (
    mention !== null &&
    mention.kind !== 'pronoun' &&
    mention.kind !== 'person' &&
    !hasVerb(clause, mention, to)
  );
};

/** Whether a stretch has a clause of its own: it does not only describe. */
export const isClause = (clause: Clause, from: number, to: number): boolean => {
  const mention = mentionStarting(clause, from);
  return mention !== null && hasVerb(clause, mention, to);
};
