import type { QuestionCommand } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import { type Span, sliceOf, trimSpan } from '../span.js';
import { readSpeaker } from './asked-speaker.js';
import { capQuestion } from './cap.js';
import { commandFor, whoIs } from './command.js';
import { countedIn } from './counted.js';
import { creditAsked } from './credit.js';
import { type Asked, askedKind, kindFor } from './kind.js';
import { withoutMarks } from './marks.js';
import { namesIn } from './names.js';
import { quotedIn } from './quoted.js';
import { ROLE_PHRASE, roleWordOf } from './role-words.js';
import { SAYING_VERBS } from './speaking.js';
import type { QuestionKind, Reading } from './types.js';
import { fold, wordsIn } from './words.js';

export type { AskedCredit, AskedSpeaker, QuestionKind, Reading } from './types.js';

const WHO_SAID = new RegExp(
  `\\bwho(?: else| first| was it that)? (?:has |have |had )?(?:${SAYING_VERBS})\\b|\\bsaid\\b.{0,200}\\bwho (?:was|is) (?:that|it|this)\\b`,
  'u',
);

/** Kinds of question that can ask for words said: “when did X say” asks for a date. */
const ASKS_WORDS: ReadonlySet<QuestionKind> = new Set(['other', 'whether']);

/** Words that say what the answer looks like, not what it is about: they need not stand beside it. */
const TOPICLESS =
  /^(?:how (?:long|many|old|young)|(?:the |total )?(?:number|total|count) of|(?:what |which )?percentage|per ?cent|(?:in |on |of )?(?:what|which) \p{L}+)/u;
/** Names whose account is wanted, and is no word of it: “according to the Gazette”. */
const ACCORDING = /\baccording to\b/gu;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...fold(text).matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

/** “how long does it last”: the verb asks for the length. */
const LASTING = /\b(?:last|take)(?=[?.! ]*$)/gu;

const SHAPED: ReadonlySet<QuestionKind> = new Set(['amount', 'duration', 'percent', 'date', 'age']);

const topicless = (text: string, { kind, span }: Asked): readonly Span[] =>
  span !== null && SHAPED.has(kind) && TOPICLESS.test(fold(sliceOf(text, span))) ? [span] : [];

const ROLE_REACH = 24;

const located = (text: string, span: Span | null) =>
  span === null ? null : { ...span, text: sliceOf(text, span) };

const trimmedTopic = (text: string, start: number): Span =>
  trimSpan(text, { start, end: withoutMarks(text).length });

const phraseIn = (text: string): readonly Span[] => {
  const phrase = ROLE_PHRASE.exec(fold(text));
  return phrase === null ? [] : [{ start: phrase.index, end: phrase.index + phrase[0].length }];
};

const rolesIn = (text: string, without: Span | null): readonly Span[] => [
  ...phraseIn(text),
  ...wordsIn(text)
    .filter(
      ({ folded, start }) =>
        roleWordOf(folded) !== null && (without === null || start < without.start || start >= without.end),
    )
    .map(({ start, end }) => ({ start, end })),
];

/** Where the words for the thing asked for end: with the thing counted, or with the role (“who is the captain”). */
const askedEnd = (asks: Span, counted: readonly Span[], roles: readonly Span[]): number =>
  counted.at(-1)?.end ??
  roles.find(({ start }) => start > asks.start && start - asks.end < ROLE_REACH)?.end ??
  asks.end;

/** From the asked speaker to the topic; in “who said that …” the words that ask. */
const withoutOf = (text: string, speaker: Span | null, topic: Span | null): readonly Span[] => {
  if (speaker !== null) return [{ start: speaker.start, end: topic?.start ?? text.length }];
  const asks = WHO_SAID.exec(fold(text));
  if (asks === null || asks[0].startsWith('said')) return [];
  return [{ start: asks.index, end: asks.index + asks[0].length }];
};

/**
 * What of a question is looked up, and the names in it. “How old” says what the answer looks like, but stays where
 * nothing else is asked of a name (“how old is Lund”): articles that only have the name are no answer.
 */
const lookedUp = (parts: DeskParts, text: string, asking: readonly Span[], asked: Asked) => {
  const lasting = asked.kind === 'duration' ? spansOf(text, LASTING) : [];
  const spare = [...asking, ...topicless(text, asked), ...lasting];
  const query = parts.index.query(text, spare);
  const names = namesIn(parts, query);
  if (asked.kind !== 'age' || query.terms.length > names.length) return { without: spare, query, names };
  return { without: asking, query: parts.index.query(text, asking), names };
};

/**
 * Reads what a question asks for. Given a command (a member used /who, /troops or /quote) the type of answer follows
 * from it where the words leave it open; without one, `command` is the one that the question amounts to.
 */
export const readQuestion = (question: string, parts: DeskParts, given?: QuestionCommand): Reading => {
  const text = capQuestion(question);
  const asked = askedKind(text);
  const wantsSpeaker = WHO_SAID.test(fold(text));
  const mayAskWords = !wantsSpeaker && ASKS_WORDS.has(asked.kind);
  const said = mayAskWords ? readSpeaker(parts, text, given === 'quote') : null;
  const speaker = said?.speaker ?? null;
  const credit = creditAsked(text);
  const command =
    given !== undefined && given !== 'ask'
      ? given
      : commandFor({
          speakerAsked: speaker !== null,
          wantsSpeaker,
          person: asked.kind === 'person',
          counts: asked.kind === 'amount',
        });
  const saying = command === 'quote';
  const { kind, span } = saying ? kindFor(asked, 'quote') : kindFor(asked, given ?? command);
  const asking = [
    ...withoutOf(text, speaker, said?.topic ?? null),
    ...(kind === 'person' ? phraseIn(text) : []),
    ...spansOf(text, ACCORDING),
  ];
  const { without, query, names } = lookedUp(parts, text, asking, { kind, span });
  const counted = kind === 'amount' ? countedIn(text, span, query, names) : [];
  const roles = rolesIn(text, speaker);
  const asksFor =
    span === null
      ? null
      : { start: span.start, end: askedEnd(span, counted, kind === 'person' ? roles : []) };
  const subject = whoIs(text);
  return {
    text,
    command,
    kind,
    asks: located(text, asksFor),
    speaker,
    wantsSpeaker,
    without,
    counted,
    roles,
    names,
    quoted: quotedIn(text),
    credit,
    topic: located(text, said !== null ? said.topic : subject === null ? null : trimmedTopic(text, subject)),
  };
};
