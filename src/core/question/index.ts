import type { QuestionCommand } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import { type Span, sliceOf, trimSpan } from '../span.js';
import { capQuestion } from './cap.js';
import { commandFor, whoIs } from './command.js';
import { countedIn } from './counted.js';
import { creditAsked } from './credit.js';
import { askedKind, kindFor } from './kind.js';
import { namesIn } from './names.js';
import { quotedIn } from './quoted.js';
import { roleWordOf } from './role-words.js';
import { resolveSpeaker } from './speaker.js';
import { speakerWords } from './speaker-words.js';
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

const located = (text: string, span: Span | null) =>
  span === null ? null : { ...span, text: sliceOf(text, span) };

const trimmedTopic = (text: string, start: number): Span =>
  trimSpan(text.replace(/[\s?.!]+$/u, ''), { start, end: text.length });

const rolesIn = (text: string, without: Span | null): readonly Span[] =>
  wordsIn(text)
    .filter(
      ({ folded, start }) =>
        roleWordOf(folded) !== null && (without === null || start < without.start || start >= without.end),
    )
    .map(({ start, end }) => ({ start, end }));

/**
 * Reads what a question asks for. Given a command (a member used /who, /troops or /quote) the type of answer follows
 * from it where the words leave it open; without one, `command` is the one that the question amounts to.
 */
export const readQuestion = (question: string, parts: DeskParts, given?: QuestionCommand): Reading => {
  const text = capQuestion(question);
  const asked = askedKind(text);
  const wantsSpeaker = WHO_SAID.test(fold(text));
  const words = wantsSpeaker || !ASKS_WORDS.has(asked.kind) ? null : speakerWords(text, given === 'quote');
  const speaker = words === null ? null : resolveSpeaker(parts, text, words.speaker);
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
  const query = parts.index.query(text, speaker === null ? [] : [speaker]);
  const names = namesIn(parts, query);
  const counted = kind === 'amount' ? countedIn(text, span, query, names) : [];
  const asksFor = span === null ? null : { start: span.start, end: counted.at(-1)?.end ?? span.end };
  const subject = whoIs(text);
  return {
    text,
    command,
    kind,
    asks: located(text, asksFor),
    speaker,
    wantsSpeaker,
    counted,
    roles: rolesIn(text, speaker),
    names,
    quoted: quotedIn(text),
    credit,
    topic: located(
      text,
      words !== null ? words.topic : subject === null ? null : trimmedTopic(text, subject),
    ),
  };
};
