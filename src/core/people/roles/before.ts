import type { Span } from '../../span.js';
import type { Candidate } from '../candidates.js';
import { HONORIFICS, RANKS } from '../lexicon/titles.js';
import type { Word } from '../words.js';
import { isRoleNoun, phraseStart, spanOf } from './phrase.js';

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

/** Roles and ranks right before a name, as written, in text order: “Slovenia’s army chief”, “Lt. Gen.”; polite forms are none. */
export const rolesBefore = (candidate: Candidate): readonly Span[] => {
  const { words, from } = candidate;
  const polite = back(words, from, isPolite);
  const ranks = back(words, polite, isRank);
  const found = ranks < polite ? [spanOf(words, ranks, polite)] : [];
  const noun = words[ranks - 1];
  if (words[ranks]?.joined !== true || !isRoleNoun(noun) || noun?.possessive === true) return found;
  return [spanOf(words, phraseStart(words, ranks - 1), ranks), ...found];
};
