import { latin } from '../latin.js';
import { DATE_WORDS } from './lexicon/function-words.js';
import { EASTERN_FAMILY, MORE_NAMES } from './lexicon/more-names.js';
import { THING_WORDS } from './lexicon/organisations.js';
import { isDemonym } from './lexicon/places.js';
import { POSTNOMINALS, SUFFIXES } from './lexicon/titles.js';
import { familyNames, givenNames, plainWords } from './lists/index.js';
import { isTitle } from './names.js';
import { isFunctionWord, type Run } from './runs.js';
import type { Word } from './words.js';

const LARGE_ACRONYMS = new Set(
  'un eu us uk ap tv fm pr ex dc ai it id sa sp dm cs ps ag cm vp cj gm ig cp si'.split(' '),
);

/** Whether a folded word is a first name somewhere. */
export const isGiven = (folded: string): boolean => givenNames.has(folded) || MORE_NAMES.has(folded);

/** Titles that are also parts of names after a first name: "Hassan Sheikh Mohamud". */
const NAMES_AND_TITLES = new Set(
  'sheikh shaikh sayed sayyid king prince sultan shah malik chief bishop marshal'.split(' '),
);

const MODALS = new Set(['may', 'march', 'mar', 'dec']);

/** Words that end the name of an office before a name: "Chief Executive", "Minister of Foreign Affairs". */
const LEADS = new Set(
  'executive affairs defence defense finance commerce tourism health interior'.split(' '),
);

/** “Jr.”, “III”, “XIV”. */
export const isSuffix = (word: Word | undefined): boolean =>
  word !== undefined && (SUFFIXES.has(word.folded) || /^[IVX]{2,5}$/u.test(word.text));

const isListed = (folded: string): boolean =>
  isGiven(folded) || familyNames.has(folded) || EASTERN_FAMILY.has(folded);

const ACRONYMS = latin(/^\p{Lu}{2,}s?$/u);

/** Capitals only: an organisation, unless they are two initials written together ("JD Vance"). */
const isAcronym = ({ text, folded }: Word): boolean =>
  ACRONYMS.test(text) && !/^[IVX]+$/u.test(text) && (text.length > 2 || LARGE_ACRONYMS.has(folded));

/** Whether a word before others in a run is no part of a name. */
const isLead = (word: Word, rest: number): boolean => {
  if (!word.letters) return true;
  if (isFunctionWord(word.folded)) return word.folded !== 'will' || word.opens || rest === 0;
  if (DATE_WORDS.has(word.folded) && (rest === 0 || (word.opens && MODALS.has(word.folded)))) return true;
  if (isGiven(word.folded) || EASTERN_FAMILY.has(word.folded)) return false;
  if (word.opens && (plainWords.has(word.folded) || /.ly$/u.test(word.folded)) && rest > 0) return true;
  if (rest === 0) return false;
  if (isDemonym(word.folded) || isAcronym(word) || LEADS.has(word.folded)) return true;
  return rest > 1 && plainWords.has(word.folded) && !isListed(word.folded);
};

/** Position after an organisation that stands before a name: "World Economic Forum Jane Doe". */
const afterThing = (words: readonly Word[], from: number, to: number): number => {
  for (let at = to - 3; at >= from; at -= 1) {
    const thing = THING_WORDS.has(words[at]?.folded ?? '') && !isListed(words[at]?.folded ?? '');
    if (thing && words.slice(at + 1, to).some(({ folded }) => THING_WORDS.has(folded))) return from;
    if (thing) return isGiven(words[at + 1]?.folded ?? '') ? at + 1 : from;
  }
  return from;
};

/** Position after the last title in a run that has a word after it. */
const afterTitles = (words: readonly Word[], { from, to }: Run): number => {
  let end = to - 1;
  while (end > from && isSuffix(words[end])) end -= 1;
  let start = from;
  for (let at = from; at < end; at += 1) {
    const before = words[at - 1]?.folded ?? '';
    const inName = at > start && NAMES_AND_TITLES.has(words[at]?.folded ?? '') && isGiven(before);
    if (!inName && isTitle(words[at]?.text ?? '')) start = at + 1;
  }
  return start;
};

const OFFICES = /^(?:minister|secretary|state|commissioner)$/u;

/** Position of the first name after what an office is for: "Minister for Ports [Ana Lind]". */
const afterOffice = (words: readonly Word[], { from, to }: Run): number => {
  const link = words[from - 1]?.folded === 'and' && words[from - 2]?.capital === true ? from - 3 : from - 1;
  const [office, preposition] = [words[link - 1]?.folded ?? '', words[link]?.folded ?? ''];
  if (!OFFICES.test(office) || !/^(?:for|of)$/u.test(preposition)) return from;
  const name = words.slice(from, to - 1).findIndex(({ folded }) => isGiven(folded));
  return name > 0 ? from + name : from;
};

const nameStart = (words: readonly Word[], run: Run): number => {
  const titled = afterTitles(words, { from: afterOffice(words, run), to: run.to });
  let start = afterThing(words, titled, run.to);
  for (let word = words[start]; start < run.to && word !== undefined; word = words[start]) {
    if (!isLead(word, run.to - start - 1)) return start;
    start += 1;
  }
  return run.to;
};

/** Position after the last word that can belong to the name; a title at the end is a family name only after a first name. */
const nameEnd = (words: readonly Word[], start: number, to: number): number => {
  let end = start;
  while (
    end < to &&
    !(end > start && words[end]?.capital === true && isFunctionWord(words[end]?.folded ?? ''))
  )
    end += 1;
  while (end > start && words[end - 1]?.letters !== true) end -= 1;
  while (end - start > 1 && POSTNOMINALS.has(words[end - 1]?.text ?? '')) end -= 1;
  const last = words[end - 1];
  if (end - start > 1 && last !== undefined && isTitle(last.text) && !isSuffix(last))
    return isGiven(words[end - 2]?.folded ?? '') ? end : start;
  return end;
};

/**
 * The part of a run of capitals that can be a name: without titles, nationalities, organisations and sentence openers
 * before it, and without what cannot end a name. `from` equals `to` where nothing is left.
 */
export const trimRun = (words: readonly Word[], run: Run): Run => {
  const from = nameStart(words, run);
  return { from, to: Math.max(from, nameEnd(words, from, run.to)) };
};
