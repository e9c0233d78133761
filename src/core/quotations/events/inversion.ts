import type { VerbForm } from '../../passages/verbs.js';
import { type Clause, isBreak, mentionStarting, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { CUE_NOUNS } from '../nouns.js';
import { AUXILIARIES, CALENDAR, isClosed, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words.js';

const MOST_IN_TITLE = 6;

const isAfterQuote = (clause: Clause, at: number): boolean =>
  clause.tokens[at - 1]?.kind === 'quote' ||
  (isBreak(clause, at - 1) && clause.tokens[at - 2]?.kind === 'quote');

const isVerbNext = (clause: Clause, at: number): boolean =>
  AUXILIARIES.has(wordAt(clause, at)) || SUBJECT_PRONOUNS.has(wordAt(clause, at));

/** Whether a clause is over after its subject, apart from when and where: ", said Marie on Monday." */
const endsClause = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  return (
    token.kind === 'word' &&
    (token.lower === 'who' || PREPOSITIONS.has(token.lower) || CALENDAR.has(token.lower))
  );
};

/** The name that a role before it explains: "the director, [Marie Roux], …". */
export const appositeName = (clause: Clause, role: Mention): Mention | null => {
  const name =
    role.kind === 'source' && isBreak(clause, role.to) ? mentionStarting(clause, role.to + 1) : null;
  const closes = name !== null && clause.tokens[name.to]?.kind !== 'word';
  return name?.kind === 'person' && !name.possessive && closes ? name : null;
};

/** The name at the end of a title that is no phrase of its own: ", said master of ceremonies [Marie Roux]". */
const titledName = (clause: Clause, verb: number, form: VerbForm): Mention | null => {
  if (!form.core || !isAfterQuote(clause, verb)) return null;
  for (let at = verb + 1; at <= verb + MOST_IN_TITLE && clause.tokens[at]?.kind === 'word'; at += 1) {
    const name = mentionStarting(clause, at);
    if (name !== null) return name.kind === 'person' ? name : null;
    if (isClosed(wordAt(clause, at)) && wordAt(clause, at) !== 'of') return null;
  }
  return null;
};

/** "said Marie": right after a quotation or a comma, or first in the sentence; never "said Marie would …". */
export const invertedSubject = (clause: Clause, verb: number, form: VerbForm): Mention | null => {
  const initial = verb === 0 && form.core;
  const begins = initial || isAfterQuote(clause, verb) || (form.core && isBreak(clause, verb - 1));
  if (!begins || !form.invertible) return null;
  const subject = mentionStarting(clause, verb + 1) ?? titledName(clause, verb, form);
  if (subject === null || subject.possessive) return null;
  // "…, tweeted a warning": what is told, not who tells it.
  const told = subject.indefinite && CUE_NOUNS.has(subject.head);
  if ((subject.kind === 'generic' || told) && !isAfterQuote(clause, verb)) return null;
  const named = appositeName(clause, subject);
  if (named !== null) return named;
  return isAfterQuote(clause, verb)
    ? isVerbNext(clause, subject.to)
      ? null
      : subject
    : endsClause(clause, subject.to)
      ? subject
      : null;
};
