import { NUMBER } from '../../letters.js';
import type { Span } from '../../span.js';
import type { Candidate } from '../candidates.js';
import { SAYING } from '../lexicon/saying.js';
import { isFunctionWord } from '../runs.js';
import type { Word } from '../words.js';
import { addressStart } from './before.js';
import { isRelation, isRoleNoun, phraseStart, spanOf } from './phrase.js';

const MOST_WORDS = 20;
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my']);
/** Function words that may open a role: "then chief of …". */
const OPENERS = new Set([
  'now',
  'then',
  'first',
  'second',
  'third',
  'central',
  'western',
  'eastern',
  'northern',
  'southern',
]);
const PREPOSITIONS = new Set('of for at in with from to on under and at who'.split(' '));
const RELATIVES = new Set(['who', 'whose', 'whom', 'which', 'where', 'when']);
const INNER_MARKS = new Set(['-', '&', '/', '’', "'", '“', '”', '"', '‘']);

const isEnd = (word: Word | undefined): boolean =>
  word === undefined || (!word.letters && !INNER_MARKS.has(word.text) && !NUMBER.test(word.text));

/** Position of the role noun that heads a phrase: the last word before its first preposition, or its last word. */
const headOf = (words: readonly Word[], from: number, to: number): number | null => {
  let end = from;
  while (end < to && !PREPOSITIONS.has(words[end]?.folded ?? '')) end += 1;
  const noun = words[end - 1];
  if (words.slice(from, end).some(({ folded }) => ARTICLES.has(folded))) return null;
  return end > from && isRoleNoun(noun) && !isRelation(noun) ? end - 1 : null;
};

const afterAge = (words: readonly Word[], at: number): number =>
  /^\d{1,3}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ',' ? at + 2 : at;

/** The role that an insertion after a name gives: "Jane Doe, a spokesperson for the mission,". */
export const roleAfter = ({ words, to }: Candidate): Span | null => {
  if (words[to]?.text !== ',') return null;
  const opened = afterAge(words, to + 1);
  const from = ARTICLES.has(words[opened]?.folded ?? '') ? opened + 1 : opened;
  const opener = words[from]?.folded ?? '';
  if (isFunctionWord(opener) && !OPENERS.has(opener)) return null;
  let end = from;
  while (end < from + MOST_WORDS && !isEnd(words[end]) && !RELATIVES.has(words[end]?.folded ?? '')) end += 1;
  const said = words.slice(from, end).some(({ folded }) => SAYING.has(folded));
  if (said || end >= from + MOST_WORDS || headOf(words, from, end) === null) return null;
  while (end > from && isFunctionWord(words[end - 1]?.folded ?? '')) end -= 1;
  return spanOf(words, from, end);
};

/** Position of the last role noun before a comma that is followed by nothing or by a preposition. */
const nounBefore = (words: readonly Word[], comma: number): number | null => {
  for (let at = comma - 1; at >= Math.max(0, comma - MOST_WORDS); at -= 1) {
    if (isEnd(words[at]) || SAYING.has(words[at]?.folded ?? '')) return null;
    const next = words[at + 1];
    const closes = at + 1 === comma || PREPOSITIONS.has(next?.folded ?? '');
    if (closes && isRoleNoun(words[at]) && words[at]?.possessive !== true)
      return isRelation(words[at]) ? null : at;
  }
  return null;
};

/** The role before a name that is itself set off by commas: "the harbour’s chief pilot at the hearing, Capt. …,". */
export const roleApposedBefore = (candidate: Candidate): Span | null => {
  const { words, to } = candidate;
  const comma = addressStart(candidate) - 1;
  if (words[comma]?.text !== ',' || words[to - 1]?.possessive === true) return null;
  const after = words[to];
  if (after !== undefined && !/^[,.;)—–]$/u.test(after.text)) return null;
  const noun = nounBefore(words, comma);
  if (noun === null) return null;
  const start = phraseStart(words, noun);
  const bare =
    start === noun && !isFunctionWord(words[noun - 1]?.folded ?? '') && words[noun]?.opens !== true;
  return bare ? null : spanOf(words, start, comma);
};
