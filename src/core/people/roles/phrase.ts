import type { Span } from '../../span.js';
import { isDemonym, PLACES } from '../lexicon/places.js';
import { HONORIFICS, RANKS, ROLE_MODIFIERS, ROLES } from '../lexicon/titles.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';

const MOST_WORDS = 10;
const MOST_UNKNOWN = 4;
const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your']);

/** Whether a word names what somebody is: "spokesman", "army-chief", "co-founder". */
export const isRoleNoun = (word: Word | undefined): boolean =>
  word !== undefined && (ROLES.has(word.folded) || ROLES.has(word.folded.split('-').at(-1) ?? ''));

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
  (isFunctionWord(word.folded) && !ROLE_MODIFIERS.has(word.folded));

/**
 * Where the phrase of a role noun begins: known modifiers and capitals before it; unknown small words only where a
 * determiner or a possessor opens the phrase ("the human rights lawyer"). Determiners stay outside, possessors inside.
 */
export const phraseStart = (words: readonly Word[], noun: number): number => {
  let start = noun;
  let unknown = 0;
  for (let at = noun - 1; at >= 0 && noun - at < MOST_WORDS && words[at + 1]?.joined === true; at -= 1) {
    const word = words[at];
    if (word === undefined || isBarrier(word))
      return DETERMINERS.has(word?.folded ?? '') && unknown <= MOST_UNKNOWN ? at + 1 : start;
    if (isKnown(word) || word.possessive) {
      if (unknown === 0 || word.possessive) start = at;
      if (word.possessive && !words[at - 1]?.capital) return unknown <= MOST_UNKNOWN ? at : start;
    } else unknown += 1;
  }
  return start;
};
