import type { Candidate } from '../candidates.js';
import {
  KIN,
  NAMING,
  PERSON_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  PLACED,
  PLACING,
  WORKS,
} from '../lexicon/neighbours.js';
import { THING_WORDS } from '../lexicon/organisations.js';
import { SAYING } from '../lexicon/saying.js';
import { HONORIFICS, RANKS, ROLES } from '../lexicon/titles.js';
import { officeBefore } from '../roles/before.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';

const titleOf = ({ folded, capital }: Word): string | null => {
  if (HONORIFICS.has(folded)) return 'honorific';
  if (RANKS.has(folded) && capital) return 'rank';
  if (!ROLES.has(folded)) return null;
  return capital ? 'Role' : 'role';
};

/** What “of” and the word before it tell. */
const ofSign = (owner: string): string => {
  if (KIN.has(owner)) return 'kin';
  if (PLACED.has(owner)) return 'placeOf';
  return THING_WORDS.has(owner) ? 'thingOf' : 'of';
};

const SMALL: Readonly<Record<string, string>> = { the: 'the', a: 'a', an: 'a', and: 'and', that: 'that' };

const wordSign = ({ folded, letters }: Word, second: string): string | null => {
  if (NAMING.has(folded) || (NAMING.has(second) && folded === 'as')) return 'named';
  if (SAYING.has(folded)) return 'saidBefore';
  if (PLACE_PREPOSITIONS.has(folded)) return 'in';
  if (PERSON_PREPOSITIONS.has(folded)) return 'by';
  if (folded === 'of') return ofSign(second);
  if (PLACING.has(folded)) return 'placeBefore';
  if (THING_WORDS.has(folded) || WORKS.has(folded)) return 'thingBefore';
  return SMALL[folded] ?? (letters && !isFunctionWord(folded) ? 'wordBefore' : null);
};

const MOST_APPOSED = 8;

/** Whether a description stands before a comma right before the name: "its chief executive, Jane Doe". */
const isDescribed = (words: readonly Word[], from: number): boolean => {
  if (words[from - 1]?.text !== ',') return false;
  for (let at = from - 2; at >= Math.max(0, from - 1 - MOST_APPOSED); at -= 1) {
    const word = words[at];
    if (word?.letters !== true) return false;
    if (ROLES.has(word.folded) && !word.possessive) return true;
  }
  return false;
};

/** What stands before one mention, as names of signs. */
export const signsBefore = ({ words, from, run }: Candidate): readonly string[] => {
  const before = words[from - 1];
  const joined = words[from]?.joined === true;
  const office = from > run && joined && officeBefore(words, from) !== null ? 'Role' : null;
  const title = before !== undefined && joined ? (titleOf(before) ?? office) : null;
  const word =
    before !== undefined && joined && office === null
      ? wordSign(before, words[from - 2]?.folded ?? '')
      : null;
  return [
    title,
    word,
    from > run && title === null ? 'stripped' : null,
    before?.possessive === true && joined ? 'possessor' : null,
    words[from]?.opens === true ? 'opens' : null,
    isDescribed(words, from) ? 'describedBefore' : null,
  ].filter((sign) => sign !== null);
};
