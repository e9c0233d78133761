import { type Span, sliceOf } from '../span.js';
import { ellipticalSubject } from './elliptical.js';
import { capMessage, withoutMarkup } from './markup.js';
import { piecesOf } from './split.js';
import { isTalk } from './talk.js';
import type { Statement } from './types.js';

/** Whether a piece ends with a question mark, closing marks aside. */
const isQuestion = (text: string): boolean => /\?[!?…"'”’)\]]*$/u.test(text);

/** The pieces that say something; a subject alone does where another one stands before it. */
const saying = (words: string): readonly Span[] => {
  const kept: Span[] = [];
  for (const piece of piecesOf(words)) {
    const own = sliceOf(words, piece);
    if (!isTalk(own) || (kept.length > 0 && ellipticalSubject(own) !== null)) kept.push(piece);
  }
  return kept;
};

/**
 * Takes a message apart into the statements that can be looked up: slices of it, in order and disjoint. Small talk,
 * markup, links, code and mentions are left out. At most 4,000 UTF-16 units are read.
 */
export const statementsIn = (message: string): readonly Statement[] => {
  const read = capMessage(message);
  const words = withoutMarkup(read);
  return saying(words).map(({ start, end }) => {
    const text = sliceOf(read, { start, end });
    return { start, end, text, kind: isQuestion(sliceOf(words, { start, end })) ? 'question' : 'claim' };
  });
};
