import { lookupOf } from '../answer/evidence/lookup.js';
import type { Asked } from '../answer/evidence/sentence-score.js';
import type { Wanted } from '../answer/fit/index.js';
import { isCalendarWord } from '../calendar.js';
import type { DeskParts } from '../desk/types.js';
import { figuresInSentence, type SentenceFigure } from '../figures/sentence-figures.js';
import { QUESTION_LENGTH_MOST } from '../question/cap.js';
import { casingOf } from '../question/casing.js';
import { namesIn } from '../question/names.js';
import { withNearest } from '../question/nearest.js';
import { quotedIn } from '../question/quoted.js';
import { resolveSpeaker } from '../question/speaker.js';
import { withSynonyms } from '../question/synonyms.js';
import type { AskedSpeaker, Reading } from '../question/types.js';
import { tokensOf } from '../search/terms/tokens.js';
import type { Query, QueryTerm } from '../search/types.js';
import { COMMON_ENGLISH } from '../search/variants/common-english.js';
import { overlaps, type Span } from '../span.js';
import { withInitials } from './initials.js';
import { type SaidFigure, saidFigure } from './said-figures.js';
import { meantSpeaker, statedSpeaker } from './speaker.js';
import { CHAT_PHRASES, isChatWord, isMisspeltChat } from './talk.js';

/** A statement made ready for looking up: as a question is, without its numbers, its speaker and words of chat. */
export type ReadStatement = {
  readonly text: string;
  readonly wanted: Wanted;
  readonly asked: Asked;
  /** Terms that are names. */
  readonly names: ReadonlySet<QueryTerm>;
  /** Terms of what its amounts count. */
  readonly counted: ReadonlySet<QueryTerm>;
  /** Whom “he” in the next statement means: its speaker, else the first person that it names. */
  readonly person: AskedSpeaker | null;
  /** Its amounts. */
  readonly figures: readonly SaidFigure[];
  /** Whether words of the statement before it were put in: what is found then speaks of it perhaps. */
  readonly completed: boolean;
};

const chatWords = (text: string): readonly Span[] => [
  ...[...tokensOf(text)].filter((token) => isChatWord(token.text)),
  ...[...text.matchAll(CHAT_PHRASES)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  })),
];

const isAmount = ({ class: kind }: SentenceFigure): boolean => kind === 'amount';

const CAPITAL = /^\p{Lu}/u;

/** What a word with the prefix of negation counts for: members write “not signed” where articles have “unsigned”. */
const NEGATED = 0.8;

const withNegations = (index: DeskParts['index'], query: Query): Query => ({
  ...query,
  terms: query.terms.map((term) => {
    const negated = `un${term.term}`;
    return index.termNumber(negated) === undefined
      ? term
      : { ...term, variants: [...term.variants, { term: negated, weight: NEGATED }] };
  }),
});

/**
 * Terms that are names: as in a question, and those that no article writes small, or that no article has and the
 * statement writes with a capital, English words aside. Members write names small, and a statement begins with a capital.
 */
const namesOf = (parts: DeskParts, query: Query): ReadonlySet<QueryTerm> => {
  const casing = casingOf(parts);
  const spans = namesIn(parts, query);
  const isName = (term: QueryTerm): boolean => {
    // Months and days are written with a capital, and are no names.
    if (isCalendarWord(term.word)) return false;
    if (spans.some((span) => overlaps(span, term))) return true;
    if (COMMON_ENGLISH.has(term.term) || /\p{N}/u.test(term.word)) return false;
    const number = parts.index.termNumber(term.term);
    return number === undefined ? CAPITAL.test(term.word) : !casing.isEverSmall(number);
  };
  return new Set(query.terms.filter(isName));
};

/** Where the thing stands that an amount counts, behind it. */
const countedSpan = (text: string, { end, counts }: SentenceFigure): Span | null => {
  const start = counts === null ? -1 : text.indexOf(counts, end);
  return counts === null || start === -1 ? null : { start, end: start + counts.length };
};

const personIn = (parts: DeskParts, text: string, names: Iterable<Span>): AskedSpeaker | null => {
  for (const { start, end } of names) {
    const named = resolveSpeaker(parts, text, { start, end });
    if (named.people.length > 0 && named.roles.length === 0) return named;
  }
  return null;
};

/**
 * Words that no article has and that do not decide whether one speaks of the statement: months and days, words of chat
 * that are misspelt.
 */
const idleWords = (parts: DeskParts, text: string): readonly Span[] =>
  [...tokensOf(text)].filter((token) => {
    if (!isCalendarWord(token.text) && !isMisspeltChat(token.text)) return false;
    const term = parts.index.termOf(token.text, 'en');
    return term === null || parts.index.termNumber(term) === undefined;
  });

/**
 * Reads a statement whose markup is blanked; `before` is whom the statements before it spoke of. Of a
 * long one the first 300 units are read. Its spans count in `text`.
 */
export const readStatement = (
  parts: DeskParts,
  words: string,
  before: AskedSpeaker | null = null,
): ReadStatement => {
  const text = words.slice(0, QUESTION_LENGTH_MOST);
  const figures = figuresInSentence(text, { start: 0, end: text.length }).filter(isAmount);
  const things = figures.map((figure) => countedSpan(text, figure)).filter((span) => span !== null);
  const stated = statedSpeaker(parts, text) ?? meantSpeaker(text, before);
  const without = [
    ...figures.map(({ start, end, hedge }) => ({ start: Math.min(start, hedge?.start ?? start), end })),
    ...(stated === null ? [] : [stated.without]),
    ...chatWords(text),
  ];
  const typed = parts.index.query(text, [...without, ...idleWords(parts, text)]);
  const plain = withNegations(parts.index, withInitials(parts, withSynonyms(parts.index, typed)));
  const query = withNearest(parts.index, plain, casingOf(parts).isMostlyCapital);
  const names = namesOf(parts, query);
  const counted = new Set(query.terms.filter((term) => things.some((thing) => overlaps(thing, term))));
  const person = stated?.speaker ?? personIn(parts, text, names) ?? before;
  const lookup = lookupOf(parts.index, query);
  const reading: Reading = {
    text,
    command: 'ask',
    kind: 'other',
    asks: null,
    speaker: stated?.speaker ?? null,
    wantsSpeaker: false,
    without,
    counted: [],
    roles: [],
    names: [...names].map(({ start, end }) => ({ start, end })),
    quoted: quotedIn(text),
    credit: null,
    topic: null,
  };
  const wanted: Wanted = {
    reading,
    lookup,
    counted: new Set(),
    roles: new Set(),
    soldiers: false,
    coming: false,
  };
  const asked = { query, lookup, plain };
  return {
    text,
    wanted,
    asked,
    names,
    counted,
    person,
    figures: figures.map(saidFigure(parts, plain)),
    completed: false,
  };
};
