import { lookupOf } from '../answer/evidence/lookup.js';
import type { Asked } from '../answer/evidence/sentence-score.js';
import type { Wanted } from '../answer/fit/index.js';
import type { DeskParts } from '../desk/types.js';
import { figuresInSentence, type SentenceFigure } from '../figures/sentence-figures.js';
import { casingOf } from '../question/casing.js';
import { namesIn } from '../question/names.js';
import { quotedIn } from '../question/quoted.js';
import { withSynonyms } from '../question/synonyms.js';
import type { Reading } from '../question/types.js';
import { tokensOf } from '../search/terms/tokens.js';
import type { Query, QueryTerm } from '../search/types.js';
import { COMMON_ENGLISH } from '../search/variants/common-english.js';
import { overlaps, type Span } from '../span.js';
import { statedSpeaker } from './speaker.js';
import { isChatWord } from './talk.js';

/** A statement made ready for looking up: as a question is, without its numbers, its speaker and words of chat. */
export type ReadStatement = {
  readonly text: string;
  readonly wanted: Wanted;
  readonly asked: Asked;
  /** Terms that are names. */
  readonly names: ReadonlySet<QueryTerm>;
  /** Its amounts. */
  readonly figures: readonly SentenceFigure[];
};

const chatWords = (text: string): readonly Span[] =>
  [...tokensOf(text)].filter((token) => isChatWord(token.text)).map(({ start, end }) => ({ start, end }));

const isAmount = ({ class: kind }: SentenceFigure): boolean => kind === 'amount';

const CAPITAL = /^\p{Lu}/u;

/**
 * Terms that are names: as in a question, and those that no article writes small, or that no article has and the
 * statement writes with a capital, English words aside. Members write names small, and a statement begins with a capital.
 */
const namesOf = (parts: DeskParts, query: Query): ReadonlySet<QueryTerm> => {
  const casing = casingOf(parts);
  const spans = namesIn(parts, query);
  const isName = (term: QueryTerm): boolean => {
    if (spans.some((span) => overlaps(span, term))) return true;
    if (COMMON_ENGLISH.has(term.term) || /\p{N}/u.test(term.word)) return false;
    const number = parts.index.termNumber(term.term);
    return number === undefined ? CAPITAL.test(term.word) : !casing.isEverSmall(number);
  };
  return new Set(query.terms.filter(isName));
};

/** Reads a statement whose markup is blanked. Its spans count in `text`. */
export const readStatement = (parts: DeskParts, text: string): ReadStatement => {
  const figures = figuresInSentence(text, { start: 0, end: text.length }).filter(isAmount);
  const stated = statedSpeaker(parts, text);
  const without = [
    ...figures.map(({ start, end, hedge }) => ({ start: Math.min(start, hedge?.start ?? start), end })),
    ...(stated === null ? [] : [stated.without]),
    ...chatWords(text),
  ];
  const query = withSynonyms(parts.index, parts.index.query(text, without));
  const names = namesOf(parts, query);
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
  const wanted: Wanted = { reading, lookup, counted: new Set(), roles: new Set(), soldiers: false };
  return { text, wanted, asked: { query, lookup }, names, figures };
};
