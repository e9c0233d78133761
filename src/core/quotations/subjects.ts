import {
  type Clause,
  insideMention,
  isBreak,
  mentionEnding,
  mentionStarting,
  mentionsBetween,
  wordAt,
} from './clause.js';
import type { Mention } from './mention.js';
import { sharedSubject } from './shared-subject.js';
import { dividesAt, MOST_STRETCHES, stretchStart, subjectIn } from './stretches.js';
import { wholePhrase } from './whole-phrase.js';
import { AUXILIARIES, CALENDAR, isAdverb, PREPOSITIONS } from './words.js';

/** Who does what a verb says; `sure` when the text puts them side by side. */
export type Subject = { readonly mention: Mention; readonly sure: boolean };

const JOINING = new Set(['and', 'but', 'then', 'or']);
const MOST_LOOK_BACK = 6;
const MOST_TRAILING = 2;

/** Index of the last token before `at` that is neither auxiliary nor adverb nor a date. */
export const beforeAdverbs = (clause: Clause, at: number): number => {
  let index = at;
  while (index >= 0) {
    const word = wordAt(clause, index);
    const onDay =
      CALENDAR.has(wordAt(clause, index + 1)) &&
      (word === 'on' || word === 'last' || word === 'late' || word === 'early');
    if (word === '' || insideMention(clause, index)) break;
    if (!AUXILIARIES.has(word) && !isAdverb(word) && !CALENDAR.has(word) && !onDay) break;
    index -= 1;
  }
  return index;
};

const isFree = (clause: Clause, from: number, mention: Mention): boolean => {
  const word = wordAt(clause, from);
  return !PREPOSITIONS.has(word) || word === 'as' || mention.from > from + MOST_TRAILING;
};

/** The best subject of the first stretch of a sentence; what was named or described after it comes in between. */
const inFirst = (clause: Clause, from: number, to: number, between: Mention | null): Subject | null => {
  const whole = mentionEnding(clause, to);
  const found = whole !== null && !whole.possessive ? wholePhrase(clause, whole) : null;
  const free = found !== null && isFree(clause, from, found) ? found : null;
  if (free?.kind === 'person') return { mention: free, sure: true };
  if (between !== null) return { mention: between, sure: true };
  if (free !== null) return { mention: free, sure: true };
  const guess = subjectIn(clause, from, to);
  return guess === null ? null : { mention: guess, sure: false };
};

/** The subject of a verb after a comma: what stands before the descriptions between commas. */
const acrossCommas = (clause: Clause, comma: number): Subject | null => {
  let end = comma;
  let named: Mention | null = null;
  let described: Mention | null = null;
  for (let count = 0; count < MOST_STRETCHES; count += 1) {
    const from = stretchStart(clause, end);
    if (from === 0 || !dividesAt(clause, from - 1)) return inFirst(clause, from, end, named ?? described);
    const begins = mentionStarting(clause, from);
    if (begins?.kind === 'person' && begins.to === end) named ??= begins;
    else if (begins !== null && !begins.possessive && begins.kind !== 'generic') {
      if (begins.kind === 'pronoun' || (begins.kind === 'person' && named === null))
        return { mention: wholePhrase(clause, mentionEnding(clause, end) ?? begins), sure: true };
      described = begins;
    }
    end = from - 1;
  }
  return named === null ? null : { mention: named, sure: true };
};

const beforeBracket = (clause: Clause, close: number): number => {
  let at = close;
  while (at > 0 && clause.tokens[at]?.text !== '(') at -= 1;
  return at - 1;
};

/** The nearest mention to the left in the same stretch of words. */
const nearest = (clause: Clause, at: number): Subject | null => {
  for (let end = at + 1; end > Math.max(0, at - MOST_LOOK_BACK); end -= 1) {
    if (clause.tokens[end - 1]?.kind !== 'word') return null;
    const mention = mentionEnding(clause, end);
    if (mention !== null && !mention.possessive)
      return { mention: wholePhrase(clause, mention), sure: false };
  }
  return null;
};

const isSomebody = (mention: Mention): boolean => mention.kind === 'person' || mention.kind === 'source';

/** Whom "who" means: the person or role that ends before it, or the nearest that a description of it follows. */
const whoIs = (clause: Clause, end: number): Subject | null => {
  const ending = mentionEnding(clause, end);
  const before = mentionsBetween(clause, stretchStart(clause, end), end);
  const nearest = ending === null || isSomebody(ending) ? ending : (before.findLast(isSomebody) ?? ending);
  if (nearest === null) return null;
  const whole = wholePhrase(clause, nearest);
  return { mention: isSomebody(whole) ? whole : nearest, sure: true };
};

/** The subject to the left of a verb; `null` where none stands in its clause. */
export const subjectBefore = (clause: Clause, verb: number): Subject | null => {
  let at = beforeAdverbs(clause, verb - 1);
  if (clause.tokens[at]?.text === ')') at = beforeBracket(clause, at);
  const ending = mentionEnding(clause, at + 1);
  if (ending !== null && !ending.possessive) {
    const from = stretchStart(clause, at + 1);
    const relative =
      wordAt(clause, from) === 'who' && ending.from > from + 1 ? mentionEnding(clause, from - 1) : null;
    return { mention: relative ?? wholePhrase(clause, ending), sure: true };
  }
  if (dividesAt(clause, at)) return acrossCommas(clause, isBreak(clause, at) ? at : at + 1);
  const word = wordAt(clause, at);
  if (word === 'who' || word === 'that' || word === 'which') {
    const antecedent = mentionEnding(clause, isBreak(clause, at - 1) ? at - 1 : at);
    if (antecedent !== null && word !== 'who' && antecedent.indefinite) {
      // "Marie released a video that says": the words are hers.
      const issuer = sharedSubject(clause, antecedent.from);
      if (issuer?.kind === 'person' || issuer?.kind === 'pronoun') return { mention: issuer, sure: false };
    }
    if (word === 'who') return whoIs(clause, isBreak(clause, at - 1) ? at - 1 : at);
    return antecedent === null ? null : { mention: wholePhrase(clause, antecedent), sure: false };
  }
  if (JOINING.has(word) || word === '') return null;
  return nearest(clause, at);
};
