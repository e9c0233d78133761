import {
  type Clause,
  insideMention,
  isBreak,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
  wordAt,
} from './clause.js';
import type { Mention } from './mention.js';
import {
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TYING,
} from './words.js';

/** Who does what a verb says; `sure` when the text puts them side by side. */
export type Subject = { readonly mention: Mention; readonly sure: boolean };

const JOINING = new Set(['and', 'but', 'then', 'or']);
const ASIDE = new Set(
  'who whose which whom where a an the now then formerly himself herself of from in at on with along like including when while after before per via his her their one both'.split(
    ' ',
  ),
);
const MOST_SEGMENTS = 6;
const MOST_IN_SEGMENT = 150;
const MOST_LOOK_BACK = 6;
const MOST_TRAILING = 2;

/** Index of the last token before `at` that is neither auxiliary nor adverb nor a date. */
export const beforeAdverbs = (clause: Clause, at: number): number => {
  let index = at;
  while (index >= 0) {
    const word = wordAt(clause, index);
    const onDay =
      CALENDAR.has(wordAt(clause, index + 1)) &&
      (word === 'on' || word === 'last' || word === 'late' || word === 'early');
    if (word === '' || insideMention(clause, index)) break;
    if (!AUXILIARIES.has(word) && !isAdverb(word) && !CALENDAR.has(word) && !onDay) break;
    index -= 1;
  }
  return index;
};

const together = (first: Mention, second: Mention): Mention => ({
  ...first,
  end: second.end,
  to: second.to,
  name: null,
  plural: true,
});

const isClauseStart = (clause: Clause, at: number): boolean =>
  at < 0 || clause.tokens[at]?.kind !== 'word' || CONJUNCTIONS.has(wordAt(clause, at));

/** The phrase that a mention belongs to: what stands before "of …", and "A and B" as one. */
export const wholePhrase = (clause: Clause, mention: Mention): Mention => {
  const before = mention.from - 1;
  const word = wordAt(clause, before);
  const left = mentionEnding(clause, before);
  if (left === null || left.possessive || SUBJECT_PRONOUNS.has(mention.head)) return mention;
  if (TYING.has(word)) return wholePhrase(clause, left);
  if (word === 'and' && left.kind !== 'generic' && isClauseStart(clause, left.from - 1))
    return together(left, mention);
  return mention;
};

const segmentStart = (clause: Clause, end: number): number => {
  let at = end;
  while (at > 0 && end - at < MOST_IN_SEGMENT && clause.tokens[at - 1]?.kind !== 'mark') at -= 1;
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
const subjectIn = (clause: Clause, from: number, to: number): Mention | null => {
  const free = mentionsBetween(clause, from, to).filter(
    (one) => !one.possessive && !PREPOSITIONS.has(wordAt(clause, one.from - 1)),
  );
  const named = free.find((one) => one.kind !== 'generic' && leads(clause, from, one.from));
  const plain = free.find((one) => one.kind === 'generic' && one.from <= from + 1);
  return plain !== undefined && (named === undefined || plain.from < named.from) && isWhole(clause, plain)
    ? plain
    : (named ?? null);
};

/** Whether the words between two commas only describe what stands before them. */
const isAside = (clause: Clause, from: number, to: number): boolean => {
  const word = wordAt(clause, from);
  if (word !== 'as' && (ASIDE.has(word) || PREPOSITIONS.has(word))) return true;
  if (/^\d/u.test(word) || /(?:ing|ed)$/u.test(word)) return true;
  const mention = mentionStarting(clause, from);
  return (
    mention !== null &&
    mention.kind !== 'pronoun' &&
    mention.kind !== 'person' &&
    to - mention.to <= MOST_TRAILING
  );
};

/** Whether a stretch has a clause of its own: it does not only describe. */
const isClause = (clause: Clause, from: number, to: number): boolean => {
  const mention = mentionStarting(clause, from);
  return mention !== null && to - mention.to > MOST_TRAILING;
};

const isFree = (clause: Clause, from: number, mention: Mention): boolean => {
  const word = wordAt(clause, from);
  return !PREPOSITIONS.has(word) || word === 'as' || mention.from > from + MOST_TRAILING;
};

/** The best subject of the first stretch of a sentence; what was named or described after it comes in between. */
const inFirst = (clause: Clause, from: number, to: number, between: Mention | null): Subject | null => {
  const whole = mentionEnding(clause, to);
  const found = whole !== null && !whole.possessive ? wholePhrase(clause, whole) : null;
  const free = found !== null && isFree(clause, from, found) ? found : null;
  if (free?.kind === 'person') return { mention: free, sure: true };
  if (between !== null) return { mention: between, sure: true };
  if (free !== null) return { mention: free, sure: true };
  const guess = subjectIn(clause, from, to);
  return guess === null ? null : { mention: guess, sure: false };
};

/** The subject of a verb after a comma: what stands before the descriptions between commas. */
const acrossCommas = (clause: Clause, comma: number): Subject | null => {
  let end = comma;
  let named: Mention | null = null;
  let described: Mention | null = null;
  for (let count = 0; count < MOST_SEGMENTS; count += 1) {
    const from = segmentStart(clause, end);
    if (from === 0 || !isBreak(clause, from - 1)) return inFirst(clause, from, end, named ?? described);
    const begins = mentionStarting(clause, from);
    if (begins?.kind === 'person' && begins.to === end) named ??= begins;
    else if (begins !== null && !begins.possessive && begins.kind !== 'generic') {
      if (begins.kind === 'pronoun' || (begins.kind === 'person' && named === null))
        return { mention: wholePhrase(clause, mentionEnding(clause, end) ?? begins), sure: true };
      described = begins;
    }
    end = from - 1;
  }
  return named === null ? null : { mention: named, sure: true };
};

const beforeBracket = (clause: Clause, close: number): number => {
  let at = close;
  while (at > 0 && clause.tokens[at]?.text !== '(') at -= 1;
  return at - 1;
};

/** The nearest mention to the left in the same stretch of words. */
const nearest = (clause: Clause, at: number): Subject | null => {
  for (let end = at + 1; end > Math.max(0, at - MOST_LOOK_BACK); end -= 1) {
    if (clause.tokens[end - 1]?.kind !== 'word') return null;
    const mention = mentionEnding(clause, end);
    if (mention !== null && !mention.possessive)
      return { mention: wholePhrase(clause, mention), sure: false };
  }
  return null;
};

/** A quotation whose own last mark is a comma divides like one. */
const closesWithComma = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  return token?.kind === 'quote' && token.text.endsWith(',');
};

/** The subject to the left of a verb; `null` where none stands in its clause. */
export const subjectBefore = (clause: Clause, verb: number): Subject | null => {
  let at = beforeAdverbs(clause, verb - 1);
  if (clause.tokens[at]?.text === ')') at = beforeBracket(clause, at);
  const ending = mentionEnding(clause, at + 1);
  if (ending !== null && !ending.possessive) {
    const from = segmentStart(clause, at + 1);
    const relative =
      wordAt(clause, from) === 'who' && ending.from > from + 1 ? mentionEnding(clause, from - 1) : null;
    return { mention: relative ?? wholePhrase(clause, ending), sure: true };
  }
  if (isBreak(clause, at) || closesWithComma(clause, at))
    return acrossCommas(clause, isBreak(clause, at) ? at : at + 1);
  const word = wordAt(clause, at);
  if (word === 'who' || word === 'that' || word === 'which') {
    const antecedent = mentionEnding(clause, isBreak(clause, at - 1) ? at - 1 : at);
    if (antecedent !== null && word !== 'who' && antecedent.indefinite) {
      // "Marie released a video that says": the words are hers.
      const issuer = sharedSubject(clause, antecedent.from);
      if (issuer?.kind === 'person' || issuer?.kind === 'pronoun') return { mention: issuer, sure: false };
    }
    return antecedent === null ? null : { mention: wholePhrase(clause, antecedent), sure: word === 'who' };
  }
  if (JOINING.has(word) || word === '') return null;
  return nearest(clause, at);
};

/**
 * The subject that "… and insisted" or "…, saying" goes back to: the first free phrase of the nearest stretch between
 * commas that has one, stretches that only describe left out.
 */
export const sharedSubject = (clause: Clause, before: number): Mention | null => {
  let end = before;
  for (let count = 0; count < MOST_SEGMENTS && end > 0; count += 1) {
    const from = segmentStart(clause, end);
    const first = from === 0 || !isBreak(clause, from - 1);
    const found =
      first || !isAside(clause, from, end) || isClause(clause, from, end)
        ? subjectIn(clause, from, end)
        : null;
    if (found !== null) return wholePhrase(clause, found);
    end = from - 1;
  }
  return null;
};
