import type { Span } from '../../span.js';
import type { Candidate } from '../candidates.js';
import { HONORIFICS, RANKS } from '../lexicon/titles.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';
import { isRelation, isRoleNoun, phraseStart, spanOf } from './phrase.js';

const isRank = (word: Word | undefined): boolean => word?.capital === true && RANKS.has(word.folded);
const isPolite = (word: Word | undefined): boolean => HONORIFICS.has(word?.folded ?? '');

const back = (words: readonly Word[], from: number, matches: (word: Word | undefined) => boolean): number => {
  let at = from;
  while (at > 0 && words[at]?.joined === true && matches(words[at - 1])) at -= 1;
  return at;
};

/** Position of the first word of the ranks and polite forms before a name. */
export const addressStart = ({ words, from }: Candidate): number =>
  back(words, from, (word) => isRank(word) || isPolite(word));

const LINKS = new Set(['of', 'for', 'the', 'and']);
const MOST_LINKED = 9;

/** Position of the role noun of an office with “of” right before a name: "Secretary of Defence Jane Doe"; else null. */
export const officeBefore = (words: readonly Word[], before: number): number | null => {
  for (
    let at = before - 1;
    at > Math.max(0, before - MOST_LINKED) && words[at + 1]?.joined === true;
    at -= 1
  ) {
    const word = words[at];
    const linked = LINKS.has(words[at + 1]?.folded ?? '') && words[at + 1]?.folded !== 'and';
    if (linked && word?.capital === true && isRoleNoun(word) && at < before - 2) return at;
    if (word === undefined || word.possessive || !(word.capital || LINKS.has(word.folded))) return null;
  }
  return null;
};

const VERBS = /^(?:accused|chairs|heads|hosts|captains|coaches|guards|judges|pilots|partners)$/u;

/** "Novak accused Doe", "Novak chairs Doe’s party": what somebody does, where "the accused Doe" is a role. */
const isVerbHere = (noun: Word, before: Word | undefined): boolean =>
  VERBS.test(noun.folded) &&
  !noun.capital &&
  before?.capital === true &&
  !before.possessive &&
  !isFunctionWord(before.folded);

const roleEnding = (words: readonly Word[], before: number): Span | null => {
  const noun = words[before - 1];
  if (words[before]?.joined !== true || noun?.possessive === true) return null;
  if (noun !== undefined && isRoleNoun(noun))
    return isRelation(noun) || isVerbHere(noun, words[before - 2])
      ? null
      : spanOf(words, phraseStart(words, before - 1), before);
  const office = noun?.capital === true ? officeBefore(words, before) : null;
  return office === null ? null : spanOf(words, phraseStart(words, office), before);
};

/** Roles and ranks right before a name, as written, in text order: “Slovenia’s army chief”, “Lt. Gen.”; polite forms are none. */
export const rolesBefore = (candidate: Candidate): readonly Span[] => {
  const { words, from } = candidate;
  const polite = back(words, from, isPolite);
  const ranks = back(words, polite, isRank);
  const found = ranks < polite ? [spanOf(words, ranks, polite)] : [];
  const role = roleEnding(words, ranks);
  return role === null ? found : [role, ...found];
};
