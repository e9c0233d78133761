import { markedSpans } from '../../answer/highlights.js';
import { sentencesAt } from '../../desk/sentences-at.js';
import { overlaps, type Span, sliceOf } from '../../span.js';
import type { Shown } from './around.js';

/** What begins words beside the main clause: a relative clause, a comparison, or since when nothing like it was. */
const BESIDE = /\b(?:who|whom|whose|which|where|than|(?:first|last|only)(?: \p{L}{1,20}){1,4} since)\b/giu;

/** What ends them. */
const CLOSED = /[,;–—)]/u;

const DETERMINER = /\b(?:the|a|an|its|his|her|their|our)\s$/iu;
const NOUN =
  /^\s(?!(?:in|at|on|of|for|from|to|with|by|and|but|or|was|were|is|has|had|when|that)\b)\p{L}{3,}/u;

/** Words that tie a date to what stands before it: “as after 1945”. */
const TIED = /\b(?:after|before|until|till|like|as in)\s$/iu;

const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

/** Whether words of a sentence say nothing of its main clause: behind “who”, “than” or “after”, in brackets, or before a noun (“the 2014 accord”). */
export const isBesideMain = (text: string, sentence: Span, words: Span): boolean => {
  const before = sliceOf(text, { start: sentence.start, end: words.start });
  const after = sliceOf(text, { start: words.end, end: sentence.end });
  const opened = [...before.matchAll(BESIDE)].at(-1);
  const isOpen = opened !== undefined && !CLOSED.test(before.slice(opened.index + opened[0].length));
  return isOpen || TIED.test(before) || isInBrackets(before) || (DETERMINER.test(before) && NOUN.test(after));
};

/** The sentences of the statement that fit what was asked; all of them where none is marked. */
const sentencesOf = (shown: Shown): readonly Span[] => {
  const all = sentencesAt(shown.desk.layout.sentences, shown.place);
  const marks = markedSpans(shown.excerpt);
  const fitting = all.filter((sentence) => marks.some((mark) => overlaps(sentence, mark)));
  return fitting.length > 0 ? fitting : all;
};

/** The sentence of the statement with most marks of what was asked; of equal ones the first; `undefined` without any. */
export const sentenceMostMarked = (shown: Shown): Span | undefined => {
  const marks = markedSpans(shown.excerpt);
  const counted = sentencesAt(shown.desk.layout.sentences, shown.place).map((sentence) => ({
    sentence,
    count: marks.filter((mark) => overlaps(mark, sentence)).length,
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.sentence;
};

/** The sentence of the statement that fits what was asked and holds some words; `undefined` where none does. */
export const sentenceFitting = (shown: Shown, words: Span): Span | undefined =>
  sentencesOf(shown).find((sentence) => overlaps(sentence, words));

/** Whether some words stand in the main clause of a sentence of the statement that fits what was asked. */
export const isOfMain = (shown: Shown, words: Span): boolean => {
  const sentence = sentenceFitting(shown, words);
  return sentence !== undefined && !isBesideMain(shown.desk.article.text, sentence, words);
};
