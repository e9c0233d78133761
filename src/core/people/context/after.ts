import type { Candidate } from '../candidates.js';
import { GROUNDS } from '../lexicon/neighbours.js';
import { ACTING, SAYING } from '../lexicon/saying.js';
import { RANKS, ROLES } from '../lexicon/titles.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';

const MOST_APPOSED = 7;
const PRONOUN_REACH = 14;
const PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);

/** What the words after a comma tell of a person: an age, "who", a role before the next mark. */
const afterComma = (words: readonly Word[], at: number): string | null => {
  if (/^\d{1,3}$/u.test(words[at]?.text ?? '') && /^[,.]$/u.test(words[at + 1]?.text ?? '')) return 'age';
  if (words[at]?.folded === 'who') return 'who';
  for (let next = at; next < at + MOST_APPOSED; next += 1) {
    const word = words[next];
    if (word === undefined || !(word.letters || word.text === '-')) return null;
    if (ROLES.has(word.folded) || RANKS.has(word.folded)) return 'apposition';
    if (SAYING.has(word.folded)) return null;
  }
  return null;
};

const isBracketedAge = (words: readonly Word[], to: number): boolean =>
  /^\d{1,2}$/u.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ')';

const wordSign = ({ folded, capital, letters }: Word): string | null => {
  if (SAYING.has(folded)) return 'saidAfter';
  if (ACTING.has(folded)) return 'acts';
  if (folded === 'of') return 'ofAfter';
  if (folded === 'and') return 'andAfter';
  if (!capital && GROUNDS.has(folded)) return 'placeAfter';
  if (!letters || isFunctionWord(folded)) return null;
  return /(?:ed|es|[^s]s)$/u.test(folded) ? 'verbAfter' : 'wordAfter';
};

const nextSign = (words: readonly Word[], to: number): string | null => {
  const after = words[to];
  if (after === undefined) return null;
  if (after.text === ',') return afterComma(words, to + 1);
  if (after.text === '(') return isBracketedAge(words, to) ? 'age' : 'bracket';
  return after.joined && words[to - 1]?.possessive !== true ? wordSign(after) : null;
};

/** Whether he or she comes next, before another capital in the middle of a sentence. */
const pronounFollows = (words: readonly Word[], to: number): boolean => {
  for (const word of words.slice(to, to + PRONOUN_REACH)) {
    if (PRONOUNS.has(word.folded)) return true;
    if (word.capital && !word.opens) return false;
  }
  return false;
};

/** Alone between quotation marks or brackets, with or without a comma at the end. */
const enclosure = (words: readonly Word[], from: number, to: number): string | null => {
  const open = words[from - 1]?.text ?? '';
  const close = /^[,.]$/u.test(words[to]?.text ?? '') ? words[to + 1]?.text : words[to]?.text;
  if (open === '(' && words[to]?.text === ')') return 'bracketed';
  return /^["“‘«'„]$/u.test(open) && close !== undefined && /^["”’»'“]$/u.test(close) ? 'quoted' : null;
};

/** What stands after one mention and around it, as names of signs. */
export const signsAfter = ({ words, from, to }: Candidate): readonly string[] =>
  [
    nextSign(words, to),
    words[to - 1]?.possessive === true ? 'possessive' : null,
    enclosure(words, from, to),
    pronounFollows(words, to) ? 'pronounAfter' : null,
  ].filter((sign) => sign !== null);
