import type { Candidate } from './candidates.js';
import { THING_WORDS } from './lexicon/organisations.js';
import { ACTING, SAYING } from './lexicon/saying.js';
import { HONORIFICS, RANKS, ROLES } from './lexicon/titles.js';
import { isFunctionWord } from './runs.js';
import type { Word } from './words.js';

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'across',
  'into',
  'around',
  'outside',
  'within',
  'throughout',
]);
const PERSON_PREPOSITIONS = new Set(['by', 'with', 'against', 'for', 'between', 'like']);

const isRole = (word: Word | undefined): boolean =>
  word !== undefined && (ROLES.has(word.folded) || RANKS.has(word.folded));

const titleBefore = (before: Word | undefined, joined: boolean): string | null => {
  if (before === undefined || !joined) return null;
  if (HONORIFICS.has(before.folded)) return 'honorific';
  if (RANKS.has(before.folded) && before.capital) return 'rank';
  if (!ROLES.has(before.folded)) return null;
  return before.capital ? 'Role' : 'role';
};

/** Whether the words after a comma describe a person: an age, a role before the next mark. */
const describes = (words: readonly Word[], at: number): string | null => {
  if (/^\d{1,3}$/u.test(words[at]?.text ?? '') && /^[,.]$/u.test(words[at + 1]?.text ?? '')) return 'age';
  if (words[at]?.folded === 'who') return 'who';
  for (let next = at; next < at + 7; next += 1) {
    const word = words[next];
    if (word === undefined || !(word.letters || word.text === '-')) return null;
    if (isRole(word)) return 'apposition';
    if (SAYING.has(word.folded)) return null;
  }
  return null;
};

/** Whether a description stands before a comma right before the name: "its chief executive, Jane Doe". */
const describedBefore = (words: readonly Word[], from: number): boolean => {
  if (words[from - 1]?.text !== ',') return false;
  for (let at = from - 2; at >= Math.max(0, from - 9); at -= 1) {
    const word = words[at];
    if (word === undefined || !word.letters) return false;
    if (ROLES.has(word.folded) && !word.possessive) return true;
  }
  return false;
};

/** What is named right after its kind: "the newspaper …", "the vessel …". */
const WORKS = new Set(
  'newspaper daily weekly giant firm startup brand vessel carrier frigate app platform website channel broadcaster series musical opera restaurant suburb neighbourhood neighborhood municipality township capital outlet site group'.split(
    ' ',
  ),
);

/** What follows the name of a place or of a thing named after somebody. */
const GROUNDS = new Set(
  'state province district region island islands city town village river beach airport county area valley highway border peninsula strait coast mountains municipality prison airlines bus'.split(
    ' ',
  ),
);

const NAMING = new Set(['named', 'called', 'nicknamed', 'identified']);
const KIN = new Set('son daughter wife husband brother sister father mother widow family parents'.split(' '));

/** "a child named Ada", "identified as Ada", "son of Ada". */
const introduced = (all: readonly Word[], from: number): string | null => {
  const [second, first] = [all[from - 2]?.folded ?? '', all[from - 1]?.folded ?? ''];
  if (NAMING.has(first) || (NAMING.has(second) && first === 'as')) return 'named';
  return KIN.has(second) && first === 'of' ? 'kin' : null;
};

const isBracketedAge = (all: readonly Word[], to: number): boolean =>
  all[to]?.text === '(' && /^\d{1,2}$/u.test(all[to + 1]?.text ?? '') && all[to + 2]?.text === ')';

/** What has places: "the outskirts of …", "mayor of …". */
const PLACED = new Set(
  'outskirts streets town city village capital north south east west northeast northwest southeast southwest centre center port suburb coast region province district state people residents mayor governor bishop archbishop king queen emir sultan president minister ambassador chief mp republic kingdom islands battle siege fall liberation'.split(
    ' ',
  ),
);
const PLACING = new Set(
  'downtown northern southern eastern western central greater upper lower rural nearby neighbouring neighboring coastal mainland'.split(
    ' ',
  ),
);
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
const PRONOUN_REACH = 14;

/** Whether he or she comes next, before another capital in the middle of a sentence. */
const pronounAfter = (all: readonly Word[], to: number): boolean => {
  for (let at = to; at < Math.min(all.length, to + PRONOUN_REACH); at += 1) {
    const word = all[at];
    if (word === undefined) return false;
    if (PRONOUNS.has(word.folded)) return true;
    if (word.capital && !word.opens) return false;
  }
  return false;
};

/** Alone between quotation marks or brackets, with or without a comma at the end. */
const enclosed = (all: readonly Word[], from: number, to: number): string | null => {
  const open = all[from - 1]?.text ?? '';
  const close = /^[,.]$/u.test(all[to]?.text ?? '') ? all[to + 1]?.text : all[to]?.text;
  if (open === '(' && all[to]?.text === ')') return 'bracketed';
  return /^["“‘«'„]$/u.test(open) && close !== undefined && /^["”’»'“]$/u.test(close) ? 'quoted' : null;
};

/** What the words around one mention tell about it, as names of features. */
export const contextOf = (candidate: Candidate): readonly string[] => {
  const { words, from, to, run } = candidate;
  const before = words[from - 1];
  const after = words[to];
  const last = words[to - 1];
  const signs: string[] = [];
  const joined = words[from]?.joined === true;
  const title = titleBefore(before, joined);
  if (title !== null) signs.push(title);
  if (from > run && title === null) signs.push('stripped');
  if (before?.possessive === true && joined) signs.push('possessor');
  if (last?.possessive === true) signs.push('possessive');
  if (words[from]?.opens === true) signs.push('opens');
  const closed = enclosed(words, from, to);
  if (closed !== null) signs.push(closed);
  if (pronounAfter(words, to)) signs.push('pronounAfter');
  if (before !== undefined && joined) {
    if (SAYING.has(before.folded)) signs.push('saidBefore');
    else if (PLACE_PREPOSITIONS.has(before.folded)) signs.push('in');
    else if (PERSON_PREPOSITIONS.has(before.folded)) signs.push('by');
    else if (before.folded === 'the') signs.push('the');
    else if (before.folded === 'a' || before.folded === 'an') signs.push('a');
    else if (before.folded === 'of')
      signs.push(THING_WORDS.has(words[from - 2]?.folded ?? '') ? 'thingOf' : 'of');
    else if (before.folded === 'and') signs.push('and');
    else if (before.folded === 'that') signs.push('that');
    else if (THING_WORDS.has(before.folded) || WORKS.has(before.folded)) signs.push('thingBefore');
    else if (before.letters && !isFunctionWord(before.folded)) signs.push('wordBefore');
  }
  const naming = introduced(words, from);
  if (naming !== null) signs.push(naming);
  if (describedBefore(words, from)) signs.push('describedBefore');
  if (after === undefined) return signs;
  if (after.text === ',') {
    const kind = describes(words, to + 1);
    if (kind !== null) signs.push(kind);
  } else if (after.text === '(') signs.push(isBracketedAge(words, to) ? 'age' : 'bracket');
  else if (after.joined && last?.possessive !== true) {
    if (SAYING.has(after.folded)) signs.push('saidAfter');
    else if (ACTING.has(after.folded)) signs.push('acts');
    else if (after.folded === 'of') signs.push('ofAfter');
    else if (after.folded === 'and') signs.push('andAfter');
    else if (!after.capital && GROUNDS.has(after.folded)) signs.push('placeAfter');
    else if (after.letters && !isFunctionWord(after.folded)) {
      signs.push(/(?:ed|es|[^s]s)$/u.test(after.folded) ? 'verbAfter' : 'wordAfter');
    }
  }
  return signs;
};
