import { speechVerb } from '../../passages/verbs.js';
import { type Clause, isBreak, mentionEnding, mentionStarting, mentionsBetween, wordAt } from '../clause.js';
import type { Mention } from '../mention.js';
import { subjectBefore } from '../subjects.js';
import { POSSESSIVE_PRONOUNS, PREPOSITIONS } from '../words.js';
import type { SpeechEvent } from './event.js';
import { isPassive } from './guards.js';
import { appositeName } from './inversion.js';
import { ownerAt } from './nouns.js';

const MOST_AFTER_PER = 3;

/** Number of words of "according to", or of "per" after a quotation or a comma; 0 where neither stands. */
const wordsOfAccording = (clause: Clause, at: number): number => {
  if (wordAt(clause, at) === 'according' && wordAt(clause, at + 1) === 'to') return 2;
  const parted = clause.tokens[at - 1]?.kind === 'quote' || isBreak(clause, at - 1);
  return wordAt(clause, at) === 'per' && parted ? 1 : 0;
};

/** "according to Marie"; at a sentence's end also "…, per the ministry". */
export const accordingTo = (clause: Clause, at: number): SpeechEvent | null => {
  const words = wordsOfAccording(clause, at);
  const subject = words === 0 ? null : mentionStarting(clause, at + words);
  if (subject === null || (words === 1 && clause.tokens.length - subject.to > MOST_AFTER_PER)) return null;
  return {
    from: at,
    to: at + words,
    kind: 'according',
    lemma: wordAt(clause, at),
    core: true,
    subject: appositeName(clause, subject) ?? subject,
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

const OUTLOOK = /^(?:view|opinion|words|telling|estimation)$/u;

/** "in Marie’s view", "in her words": whose words or view a sentence gives. */
export const inOnesView = (clause: Clause, at: number): SpeechEvent | null => {
  if (!OUTLOOK.test(wordAt(clause, at))) return null;
  const owner = POSSESSIVE_PRONOUNS.has(wordAt(clause, at - 1))
    ? ownerAt(clause, at - 1)
    : mentionEnding(clause, at);
  if (owner?.possessive !== true || wordAt(clause, owner.from - 1) !== 'in') return null;
  return {
    from: owner.from - 1,
    to: at + 1,
    kind: 'according',
    lemma: wordAt(clause, at),
    core: true,
    subject: owner,
    sure: true,
    inverted: true,
  };
};

const MADE_KNOWN =
  /^(?:proposed|suggested|announced|reported|recommended|described|outlined|stated|noted|promised|demanded|predicted|revealed|disclosed|confirmed|claimed|told)$/u;

/** "Marie and European leaders" is one group: what they share is not given to her alone. */
const withOthers = (clause: Clause, one: Mention): Mention => {
  const other = wordAt(clause, one.to) === 'and' ? mentionStarting(clause, one.to + 1) : null;
  if (other === null || (other.kind !== 'person' && other.kind !== 'source')) return one;
  const { end, to, head } = other;
  return { ...one, end, to, head, kind: 'source', name: null, plural: true };
};

/** "as proposed by Marie": the sentence gives her words or plan. */
export const asSaidBy = (clause: Clause, at: number): SpeechEvent | null => {
  if (wordAt(clause, at) !== 'as' || !MADE_KNOWN.test(wordAt(clause, at + 1))) return null;
  if (wordAt(clause, at + 2) !== 'by') return null;
  const subject = mentionStarting(clause, at + 3);
  if (subject === null || subject.kind === 'generic') return null;
  return {
    from: at,
    to: at + 3,
    kind: 'according',
    lemma: 'as',
    core: true,
    subject: withOthers(clause, subject),
    sure: true,
    inverted: true,
  };
};

const QUOTING = /^(?:quot|cit)(?:es?|ed|ing)$/u;
const MOST_QUOTED = 12;

/** Where "as saying" begins after a verb of quoting; -1 where the clause ends before. */
const asSaying = (clause: Clause, at: number): number => {
  for (let as = at + 1; as <= at + MOST_QUOTED; as += 1) {
    const { kind, text } = clause.tokens[as] ?? { kind: 'quote', text: '' };
    if (kind === 'quote' || /^[.;:]$/u.test(text)) return -1;
    if (wordAt(clause, as) === 'as' && speechVerb(wordAt(clause, as + 1))?.form === 'ing') return as;
  }
  return -1;
};

/**
 * "the paper quoted Marie as saying", "quoted the mayor, Marie, as saying": the words are hers; the cue begins with whoever
 * quotes her.
 */
export const quotedAs = (clause: Clause, at: number): SpeechEvent | null => {
  // "Marie was quoted by the paper as saying": what lies between is who quotes her.
  const quotes =
    QUOTING.test(wordAt(clause, at)) && !isPassive(clause, at) && !PREPOSITIONS.has(wordAt(clause, at + 1));
  const as = quotes ? asSaying(clause, at) : -1;
  const [quoted] = as < 0 ? [] : mentionsBetween(clause, at + 1, as);
  if (quoted === undefined) return null;
  return {
    from: mentionEnding(clause, at)?.from ?? at,
    to: as + 2,
    kind: 'verb',
    lemma: 'quote',
    core: true,
    subject: appositeName(clause, quoted) ?? quoted,
    sure: true,
    inverted: true,
  };
};

/** Second words of speech verbs of two words, by their first word. */
const SECOND: ReadonlyMap<string, string> = new Map([
  ...['put', 'puts'].map((first) => [first, 'it'] as const),
  ...['went', 'goes', 'go'].map((first) => [first, 'on'] as const),
  ...['pointed', 'points', 'point'].map((first) => [first, 'out'] as const),
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
