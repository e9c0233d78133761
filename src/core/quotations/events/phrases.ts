import { type Clause, mentionStarting, wordAt } from '../clause.js';
import { subjectBefore } from '../subjects.js';
import type { SpeechEvent } from './event.js';

/** "according to Marie". */
export const accordingTo = (clause: Clause, at: number): SpeechEvent | null => {
  if (wordAt(clause, at) !== 'according' || wordAt(clause, at + 1) !== 'to') return null;
  const subject = mentionStarting(clause, at + 2);
  if (subject === null) return null;
  return {
    from: at,
    to: at + 2,
    kind: 'according',
    lemma: 'according',
    core: true,
    subject,
    sure: true,
    inverted: true,
  };
};

/** "in the words of Marie". */
export const inTheWordsOf = (clause: Clause, at: number): SpeechEvent | null => {
  if (wordAt(clause, at) !== 'words' || wordAt(clause, at - 2) !== 'in' || wordAt(clause, at + 1) !== 'of')
    return null;
  const subject = mentionStarting(clause, at + 2);
  if (subject === null) return null;
  return {
    from: at - 2,
    to: at + 2,
    kind: 'according',
    lemma: 'words',
    core: true,
    subject,
    sure: true,
    inverted: true,
  };
};

/** Second words of speech verbs of two words, by their first word. */
const SECOND: ReadonlyMap<string, string> = new Map([
  ...['put', 'puts'].map((first) => [first, 'it'] as const),
  ...['went', 'goes', 'go'].map((first) => [first, 'on'] as const),
  ...['shot', 'shoots', 'hit', 'hits', 'fired', 'fires'].map((first) => [first, 'back'] as const),
]);

/** Speech verbs of two words: "as the minister put it", "she went on". */
export const phrasal = (clause: Clause, at: number): SpeechEvent | null => {
  const second = SECOND.get(wordAt(clause, at));
  if (second === undefined || wordAt(clause, at + 1) !== second || wordAt(clause, at + 2) === 'to')
    return null;
  const subject = subjectBefore(clause, at);
  if (subject === null) return null;
  return {
    from: at,
    to: at + 2,
    kind: 'verb',
    lemma: second,
    core: true,
    subject: subject.mention,
    sure: subject.sure,
    inverted: false,
  };
};
