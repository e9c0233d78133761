import { type Clause, isBreak, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { AUXILIARIES, CONJUNCTIONS, isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words.js';

/** Speech verbs that as often take a thing: arms are added, a change is noted. */
const OBJECT_TAKING = new Set(['add', 'note', 'state']);
/** Words within which "that" may follow a phrase of when and where. */
const MOST_BETWEEN = 8;

const isQuote = (clause: Clause, at: number): boolean => clause.tokens[at]?.kind === 'quote';

const followsQuote = (clause: Clause, { from }: Mention): boolean =>
  isQuote(clause, from - 1) || (isBreak(clause, from - 1) && isQuote(clause, from - 2));

/** "added in March that": what is said follows the phrase of when, where or to whom. */
const announcesLater = (clause: Clause, from: number): boolean =>
  clause.tokens
    .slice(from, from + MOST_BETWEEN)
    .some(({ kind, lower, text }) => (kind === 'word' ? lower === 'that' : /^[:,]$/u.test(text)));

/** "added the ships would sail": what follows is a clause with a verb of its own. */
const isClause = (clause: Clause, from: number): boolean => {
  for (let at = from; clause.tokens[at]?.kind === 'word'; at += 1) {
    const word = wordAt(clause, at);
    if (AUXILIARIES.has(word)) return true;
    if (word === 'to' || CONJUNCTIONS.has(word)) return false;
  }
  return false;
};

/**
 * Whether a verb tells words and not a deed: "Marie added that …", "“…,” Marie added", "Marie added ships would sail";
 * not "Marie added ships". Verbs that hardly take a thing always do.
 */
export const tellsWords = (clause: Clause, verb: number, lemma: string, subject: Mention): boolean => {
  if (!OBJECT_TAKING.has(lemma) || followsQuote(clause, subject)) return true;
  if (clause.tokens.slice(verb + 1).some(({ kind }) => kind === 'quote')) return true;
  let next = verb + 1;
  while (isAdverb(wordAt(clause, next))) next += 1;
  const word = wordAt(clause, next);
  if (PREPOSITIONS.has(word)) return announcesLater(clause, next);
  return word === '' || CONJUNCTIONS.has(word) || SUBJECT_PRONOUNS.has(word) || isClause(clause, next);
};
