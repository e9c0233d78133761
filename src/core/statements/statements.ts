import { sliceOf } from '../span.js';
import { capMessage, withoutMarkup } from './markup.js';
import { piecesOf } from './split.js';
import { isTalk } from './talk.js';
import type { Statement } from './types.js';

/** Whether a piece ends with a question mark, closing marks aside. */
const isQuestion = (text: string): boolean => /\?[!?…"'”’)\]]*$/u.test(text);

/**
 * Takes a message apart into the statements that can be looked up: slices of it, in order and disjoint. Small talk,
 * markup, links, code and mentions are left out. At most 4,000 UTF-16 units are read.
 */
export const statementsIn = (message: string): readonly Statement[] => {
  const read = capMessage(message);
  const words = withoutMarkup(read);
  return piecesOf(words)
    .filter((span) => !isTalk(sliceOf(words, span)))
    .map(({ start, end }) => {
      const text = sliceOf(read, { start, end });
      return { start, end, text, kind: isQuestion(sliceOf(words, { start, end })) ? 'question' : 'claim' };
    });
};
