import { type Span, sliceOf } from '../../span.js';

/** What begins words beside the main clause: a relative clause, a comparison, or since when nothing like it was. */
const BESIDE = /\b(?:who|whom|whose|which|where|than|(?:first|last|only)(?: \p{L}{1,20}){1,4} since)\b/giu;

/** What ends them. */
const CLOSED = /[,;–—)]/u;

const DETERMINER = /\b(?:the|a|an|its|his|her|their|our)\s$/iu;
const NOUN =
  /^\s(?!(?:in|at|on|of|for|from|to|with|by|and|but|or|was|were|is|has|had|when|that)\b)\p{L}{3,}/u;

const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

/** Whether words of a sentence say nothing of its main clause: behind “who” or “than”, in brackets, or before a noun (“the 2014 accord”). */
export const isBesideMain = (text: string, sentence: Span, words: Span): boolean => {
  const before = sliceOf(text, { start: sentence.start, end: words.start });
  const after = sliceOf(text, { start: words.end, end: sentence.end });
  const opened = [...before.matchAll(BESIDE)].at(-1);
  const isOpen = opened !== undefined && !CLOSED.test(before.slice(opened.index + opened[0].length));
  return isOpen || isInBrackets(before) || (DETERMINER.test(before) && NOUN.test(after));
};
