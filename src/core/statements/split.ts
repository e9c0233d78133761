import { SHORT_MONTH_NAMES } from '../calendar.js';
import { ABBREVIATIONS } from '../passages/abbreviations.js';
import { quotedSpansOf } from '../passages/marks.js';
import { sentencesOf } from '../passages/sentences.js';
import type { Paragraph } from '../passages/types.js';
import { wordsIn } from '../question/words.js';
import { type Span, sliceOf, trimSpan } from '../span.js';
import { isVerb } from './clause-verbs.js';

const linesOf = (text: string): readonly Paragraph[] =>
  [...text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/gu)]
    .map((match) => trimSpan(text, { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start)
    .map((span, at) => ({ ...span, number: at + 1, role: 'body' }));

const cutAt = (text: string, span: Span, ends: readonly Span[]): readonly Span[] => {
  const starts = [span.start, ...ends.map(({ end }) => end)];
  const stops = [...ends.map(({ start }) => start), span.end];
  return starts.map((start, at) => trimSpan(text, { start, end: stops[at] ?? span.end }));
};

const within = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);

/** Marks that end a sentence also before a small letter: members do not write capitals. */
const LOOSE_END = /(?<![!?….])[!?….]{1,20}(?=\s\s{0,5}\p{Ll})/gu;
const LOOK_BEHIND = 24;

/** Whether a mark at an offset ends no sentence: a full stop behind an initial or an abbreviation. */
const isAbbreviated = (text: string, at: number): boolean => {
  if (text.charAt(at) !== '.') return false;
  const [word = ''] = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - LOOK_BEHIND), at)) ?? [];
  return /^\p{L}?$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
};

/** A month cut short ends a sentence before a word with a capital: in dates a number follows. */
const MONTH_END = new RegExp(`\\b(?:${SHORT_MONTH_NAMES})\\.(?=\\s\\s{0,5}\\p{Lu})`, 'gu');

const loosely = (text: string, span: Span, quoted: readonly Span[]): readonly Span[] => {
  const ends = [...sliceOf(text, span).matchAll(LOOSE_END)]
    .map(({ index, 0: marks }) => ({ at: span.start + index, end: span.start + index + marks.length }))
    .filter(({ at }) => !isAbbreviated(text, at))
    .map(({ end }) => end);
  const months = [...sliceOf(text, span).matchAll(MONTH_END)].map(
    ({ index, 0: word }) => span.start + index + word.length,
  );
  const cuts = [...ends, ...months]
    .filter((end) => !within(quoted, end - 1))
    .sort((a, b) => a - b)
    .map((end) => ({ start: end, end }));
  return cutAt(text, span, cuts);
};

/** What may part two clauses: `strong` ones always do, the others only before a new subject with its verb. */
const JOINT = /;\s|,?\s(?:but|while|whereas|yet|although|and|so)\s|,\s|\s[–—]\s/giu;
const STRONG = /^(?:;|,?\s(?:but|while|whereas|although)\s)/iu;
const SUBJECT = /^(?:the |an? )?(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}|^(?:he|she|they|it)\s/u;
/** A subject that members write small: “my cat”, “the talks”. */
const OWNED = /^(?:my|our|your|his|her|their|the|this|that|some) [\p{L}'’-]{1,30}\s/iu;
const CLAUSE_WORDS_LEAST = 3;
const VERB_REACH = 3;

/** Words with which no subject begins: “but for later”, “but only then”. */
const NO_SUBJECT =
  /^(?:in|on|at|by|for|from|with|without|to|of|as|if|when|only|just|also|even|still|not|no|then|because|that|who|which)$/u;

/** A name and its verb; behind a word like “but” any words and a verb will do: members do not write capitals. */
const hasSubject = (text: string, strong: boolean): boolean => {
  const named = SUBJECT.exec(text)?.[0] ?? OWNED.exec(text)?.[0] ?? '';
  const [first, ...more] = wordsIn(text);
  if (first === undefined || (named === '' && !strong)) return false;
  if (named === '' && (NO_SUBJECT.test(first.folded) || isVerb(first.folded))) return false;
  const behind = named === '' ? more : wordsIn(text.slice(named.length));
  return behind.slice(0, VERB_REACH).some(({ folded }) => isVerb(folded));
};

/** Characters on either side of a joint in which words are counted and a subject is looked for. */
const CLAUSE_REACH = 80;

const hasWords = (text: string): boolean => wordsIn(text).length >= CLAUSE_WORDS_LEAST;

/** “Later in the day, Lund said”: what stands before the comma is no clause. */
const hasVerb = (text: string): boolean => wordsIn(text).some(({ folded }) => isVerb(folded));

/** How a member begins to comment on what was said: “…, no way they pay for it”. */
const COMMENT =
  /^(?:no (?:way|idea|wonder|surprise|doubt)\b|i |i['’](?:m|ve|d|ll) |im |that['’]?s |this is |which is |honestly|seriously|imo|tbh|what an? |how |why |who )/iu;

/** The clauses of a sentence that say things of their own. */
const clausesOf = (text: string, span: Span, quoted: readonly Span[]): readonly Span[] => {
  let from = span.start;
  const joints: Span[] = [];
  for (const match of sliceOf(text, span).matchAll(JOINT)) {
    const joint = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const rest = text.slice(joint.end, Math.min(span.end, joint.end + CLAUSE_REACH));
    const left = text.slice(Math.max(from, joint.start - CLAUSE_REACH), joint.start);
    const strong = STRONG.test(match[0]);
    const parts =
      !within(quoted, joint.start) &&
      hasWords(left) &&
      (strong || hasVerb(left)) &&
      hasWords(rest) &&
      (hasSubject(rest, strong) || (/^,/u.test(match[0]) && COMMENT.test(rest)));
    if (!parts) continue;
    joints.push(joint);
    from = joint.end;
  }
  return cutAt(text, span, joints);
};

/** A line that only announces others: “my notes:”. */
const isLeadIn = (text: string, span: Span): boolean => text.charAt(span.end - 1) === ':';

/**
 * The pieces of a message that say one thing each: lines, sentences in them, and clauses with subjects of their own. Spans
 * of the text, trimmed, in order, disjoint. Nothing is cut inside quotation marks.
 */
export const piecesOf = (text: string): readonly Span[] => {
  const lines = linesOf(text);
  const quotations = quotedSpansOf(text, lines);
  const quoted = quotations.map(({ outer }) => outer);
  return sentencesOf(text, lines, quotations)
    .flatMap((sentence) => loosely(text, sentence, quoted))
    .flatMap((sentence) => clausesOf(text, sentence, quoted))
    .filter((span) => span.end > span.start && !isLeadIn(text, span));
};
