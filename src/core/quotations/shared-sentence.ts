import type { Span } from '../span.js';
import { type Clause, isBreak, mentionStarting, wordAt } from './clause.js';
import type { SpeechEvent } from './events/event.js';
import { isAdverb } from './words.js';

/** A part of a sentence with the cue that gives it to a speaker. */
export type Share = { readonly span: Span; readonly event: SpeechEvent };

const JOINS = /^(?:while|whereas|but|and|though|although|yet)$/u;
const MOST_BEFORE_SUBJECT = 6;
const MOST_AFTER_CUE = 3;
const LEAST_WORDS = 3;

const startOf = ({ from, subject }: SpeechEvent): number => Math.min(from, subject.from);
const endOf = ({ to, subject }: SpeechEvent): number => Math.max(to, subject.to);

/** Whether a cue stands at a sentence's end: "…, Marie said". */
const isLast = (clause: Clause, event: SpeechEvent): boolean =>
  isBreak(clause, startOf(event) - 1) && clause.tokens.length - endOf(event) <= MOST_AFTER_CUE;

/** First token of a clause that begins at a token: after its conjunction; -1 where no clause of its own begins there. */
export const clauseStart = (clause: Clause, at: number): number => {
  const divides =
    clause.tokens[at - 1]?.text === ';' || (isBreak(clause, at - 1) && JOINS.test(wordAt(clause, at)));
  if (!divides) return -1;
  return JOINS.test(wordAt(clause, at)) ? at + 1 : at;
};

/** Whether a cue belongs to the clause that begins at a token: its subject opens it, perhaps after when or where, or ends it. */
const belongs = (clause: Clause, event: SpeechEvent, from: number): boolean => {
  if (isLast(clause, event)) return true;
  if (event.subject.from - from > MOST_BEFORE_SUBJECT) return false;
  const between = clause.tokens.slice(from, event.subject.from);
  return (
    between.length === 0 ||
    isBreak(clause, event.subject.from - 1) ||
    between.every(({ lower }) => isAdverb(lower))
  );
};

/** Whether a clause has words of its own beside its cue: some plain ones, or a quotation. */
const hasContent = (clause: Clause, event: SpeechEvent, from: number, to: number): boolean => {
  const own = clause.tokens.slice(from, to).filter((_, index) => {
    const at = from + index;
    return at < startOf(event) || at >= endOf(event);
  });
  return (
    own.some(({ kind }) => kind === 'quote') ||
    own.filter(({ kind }) => kind === 'word').length >= LEAST_WORDS
  );
};

/** Where the clause of a later cue begins, after the cue before it; -1 where the two share one clause. */
const cutBetween = (clause: Clause, before: SpeechEvent, after: SpeechEvent): number => {
  for (let at = endOf(before) + 1; at <= startOf(after); at += 1) {
    const from = clauseStart(clause, at);
    if (from !== -1 && belongs(clause, after, from)) return from;
  }
  return -1;
};

const spanOf = (clause: Clause, from: number, to: number): Span => ({
  start: clause.tokens[from]?.start ?? clause.sentence.start,
  end: clause.tokens[to - 1]?.end ?? clause.sentence.end,
});

/** The last token of a clause before the mark and the conjunction that lead to the next one. */
const closingBefore = (clause: Clause, from: number): number => {
  const conjunction = JOINS.test(wordAt(clause, from - 1)) ? 2 : 1;
  return from - conjunction;
};

/**
 * The clauses of a sentence that two people share: "Marie said it was late, while Jana said it was not". Each has a
 * cue and words of its own. `null` where the sentence is one person's, or cannot be cut at a conjunction or semicolon.
 */
export const sharesOf = (
  clause: Clause,
  events: readonly SpeechEvent[],
  isSame: (one: SpeechEvent, other: SpeechEvent) => boolean,
): readonly [Share, Share] | null => {
  const first = events[0];
  if (first === undefined) return null;
  const second = events.find(
    (one) => one !== first && cutBetween(clause, first, one) !== -1 && !isSame(first, one),
  );
  if (second === undefined) return null;
  const from = cutBetween(clause, first, second);
  const last = clause.tokens.length;
  if (!hasContent(clause, first, 0, from) || !hasContent(clause, second, from, last)) return null;
  return [
    {
      span: { ...spanOf(clause, 0, closingBefore(clause, from)), start: clause.sentence.start },
      event: first,
    },
    { span: { ...spanOf(clause, from, last), end: clause.sentence.end }, event: second },
  ];
};

/** Whether another speaker's clause stands beside the first one's without a conjunction that would part them. */
export const isContested = (
  clause: Clause,
  event: SpeechEvent,
  events: readonly SpeechEvent[],
  isSame: (one: SpeechEvent, other: SpeechEvent) => boolean,
): boolean =>
  events.some(
    (one) =>
      one !== event &&
      isBreak(clause, startOf(one) - 1) &&
      mentionStarting(clause, startOf(one)) !== null &&
      !isSame(event, one),
  );
