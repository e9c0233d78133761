import { ACRONYM } from '../../letters.js';
import type { Span } from '../../span.js';
import { isDemonym, PLACES } from '../lexicon/places.js';
import { HONORIFICS, RANKS, RELATIONS, ROLE_MODIFIERS, ROLES } from '../lexicon/titles.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';

const MOST_WORDS = 10;
const MOST_UNKNOWN = 4;
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Whether a word names what somebody is: "spokesman", "co-founder", "minister-designate". */
export const isRoleNoun = (word: Word | undefined): boolean =>
  word?.letters === true && word.folded.split('-').some((part) => ROLES.has(part));

/** Whether a role only says how somebody stands to somebody else: "colleague", "then-rival". */
export const isRelation = (word: Word | undefined): boolean =>
  word?.folded.split('-').some((part) => RELATIONS.has(part)) === true;

/** The span from one word to before another. */
export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.start ?? 0,
  end: words[to - 1]?.end ?? 0,
});

const isKnown = (word: Word): boolean =>
  word.capital ||
  ROLE_MODIFIERS.has(word.folded) ||
  isDemonym(word.folded) ||
  PLACES.has(word.folded) ||
  RANKS.has(word.folded) ||
  isRoleNoun(word);

const isBarrier = (word: Word | undefined): boolean =>
  word === undefined ||
  !word.letters ||
  HONORIFICS.has(word.folded) ||
  (isFunctionWord(word.folded) && !ROLE_MODIFIERS.has(word.folded) && !ACRONYM.test(word.text));

/** First word of a possessor: “United States’s”, “Slovenia’s”. */
const possessorStart = (words: readonly Word[], at: number): number => {
  let start = at;
  while (words[start]?.joined === true && words[start - 1]?.capital === true && !isBarrier(words[start - 1]))
    start -= 1;
  return start;
};

const STANDING = new Set('sitting reigning ruling serving founding presiding attending'.split(' '));

/** "Quoting Mayor Jane Doe, …": a sentence that opens with what is done to her, unlike "Acting Mayor Jane Doe". */
const isDeed = (word: Word | undefined): boolean =>
  word?.opens === true &&
  word.folded.endsWith('ing') &&
  !STANDING.has(word.folded) &&
  !ROLE_MODIFIERS.has(word.folded);

const phraseFrom = (words: readonly Word[], noun: number): number => {
  let start = noun;
  let unknown = 0;
  for (let at = noun - 1; at >= 0 && noun - at < MOST_WORDS && words[at + 1]?.joined === true; at -= 1) {
    const word = words[at];
    if (words[at + 1]?.opens === true) return start;
    if (word === undefined || isBarrier(word))
      return DETERMINERS.has(word?.folded ?? '') && unknown <= MOST_UNKNOWN ? at + 1 : start;
    if (word.possessive) return unknown > MOST_UNKNOWN ? start : possessorStart(words, at);
    if (isKnown(word) && unknown > 0) return start;
    if (isKnown(word)) start = at;
    else unknown += 1;
  }
  return start;
};

/**
 * Where the phrase of a role noun begins: known modifiers and capitals before it; unknown small words only where a
 * determiner or a possessor opens the phrase ("the human rights lawyer"). Determiners stay outside, possessors inside.
 */
export const phraseStart = (words: readonly Word[], noun: number): number => {
  const start = phraseFrom(words, noun);
  return start < noun && isDeed(words[start]) ? start + 1 : start;
};
