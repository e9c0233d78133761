import { resolveName } from '../answer/who-names.js';
import { DAY_NAMES, MONTH_NAMES } from '../calendar.js';
import type { DeskParts } from '../desk/types.js';
import { roleWordOf } from '../question/role-words.js';
import { wordsIn } from '../question/words.js';
import { hasTrace } from '../search/trace.js';
import type { Query } from '../search/types.js';
import type { Span } from '../span.js';
import { countriesIn } from './countries.js';

/** What kind of thing a phrase stands for; `name` is a name that the articles do not know as a person. */
export type PhraseKind = 'person' | 'country' | 'date' | 'name' | 'thing';

/** A phrase of a follow-up, read. */
export type Phrase = {
  /** Without an article before it. */
  readonly text: string;
  /** The article before it, as typed, with the blank after it; '' where there is none. */
  readonly article: string;
  readonly kind: PhraseKind;
  /** The preposition before it (“in Paris”, “about aircraft”), which is no part of `text`. */
  readonly preposition: string | null;
  readonly query: Query;
};

const PREPOSITION =
  /^(?:about|on|regarding|over|of|in|at|to|from|for|with|by|near|against|after|before|during|since)\s{1,4}/iu;
const ARTICLE = /^(?:the|a|an|any|some|their|his|her|its|those|these)\s{1,4}/iu;
const ENDING = /\s{1,4}(?:too|as well|then|instead|one|ones|though|either|please)$/iu;
const DATE = new RegExp(
  `^(?:(?:early|late|mid)[ -])?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH_NAMES}|${DAY_NAMES}|yesterday|today|tomorrow|(?:last|next|this) (?:week|month|year)|(?:19|20)\\d\\d)(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\\d\\d)?$`,
  'iu',
);

const covers = (spans: readonly Span[], text: string): boolean =>
  wordsIn(text).every(
    ({ start, folded }) =>
      /^(?:the|of|and)$/u.test(folded) || spans.some((span) => start >= span.start && start < span.end),
  );

const CAPITAL = /^\p{Lu}/u;

const kindOf = (parts: DeskParts, text: string): PhraseKind => {
  if (DATE.test(text)) return 'date';
  if (covers(countriesIn(text), text)) return 'country';
  const { people, sources } = resolveName(parts, text);
  if (people.length + sources.length > 0) return 'person';
  if (wordsIn(text).some(({ folded }) => roleWordOf(folded) !== null)) return 'person';
  return wordsIn(text).every((word) => CAPITAL.test(word.text)) ? 'name' : 'thing';
};

/** Reads the phrase that a follow-up puts in the place of another one. */
export const readPhrase = (parts: DeskParts, typed: string): Phrase => {
  const preposition = PREPOSITION.exec(typed)?.[0] ?? null;
  const after = typed.slice(preposition?.length ?? 0).replace(ENDING, '');
  const article = ARTICLE.exec(after)?.[0] ?? '';
  const text = after.slice(article.length);
  return {
    text,
    article,
    kind: kindOf(parts, text),
    preposition: preposition?.trim().toLowerCase() ?? null,
    query: parts.index.query(text),
  };
};

/** Variants from this weight on say that articles speak of a thing: a country by its people. */
const STANDS_FOR = 0.5;

/** Whether no article has any word of a phrase, in any spelling that may stand for it. */
export const isUnknown = ({ query }: Phrase): boolean =>
  query.terms.length > 0 && query.terms.every((term) => !hasTrace(term, STANDS_FOR));
