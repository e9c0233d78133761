import { latin } from '../latin.js';
import { type Span, sliceOf } from '../span.js';
import type { ParagraphRole } from './types.js';

const HEADING_WORDS_MOST = 14;
const TERMINAL = /[.!:;,…]["'”’»)\]]*$/u;
const PICTURE_CREDIT = /\((?:[^()]*\b(?:Photo|Image|Picture)\b[^()]*|[^()]{2,60}\/[^()]{2,40})\)\.?$/u;
const PICTURE_START = /^(?:Photo|Image|Picture|File photo)\s*(?:by|:|credit)/i;
const BYLINE_START = latin(/^(?:By|From)\s+\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+)+(?:[\s,]|$)/u);
const BYLINE_END = latin(
  /\b(?:[Cc]ontributed to this (?:report|story|article)|\p{Lu}[\p{L}'’-]*\s+reported from\s+\p{Lu}|[Rr]eporting by|[Ee]diting by)/u,
);
const PICTURE_END = latin(/\b(?:Photo|Image|Picture):\s+\p{Lu}[^.!?]{2,60}$/u);
const LETTER_OR_DIGIT = latin(/[\p{L}\p{N}]/u);
const HASH = /^#{1,6}\s/u;

const wordsOf = (text: string): number =>
  text.split(/\s+/u).filter((word) => LETTER_OR_DIGIT.test(word)).length;

const isCaption = (text: string): boolean =>
  PICTURE_CREDIT.test(text) || PICTURE_START.test(text) || PICTURE_END.test(text);

const isHeading = (text: string, index: number): boolean =>
  HASH.test(text) ||
  (index > 0 && wordsOf(text) <= HEADING_WORDS_MOST && !TERMINAL.test(text) && !/[“”"«»]/u.test(text));

const isByline = (text: string, index: number, count: number): boolean =>
  (BYLINE_START.test(text) && wordsOf(text) <= HEADING_WORDS_MOST) ||
  (index > 0 && index >= count - 2 && wordsOf(text) <= 60 && BYLINE_END.test(text));

/**
 * What a paragraph is: a heading is short and ends without a full stop, a caption ends in a picture credit,
 * a byline names who wrote or reported; everything else is body.
 */
export const roleOf = (text: string, span: Span, index: number, count: number): ParagraphRole => {
  const paragraph = sliceOf(text, span);
  if (isCaption(paragraph)) return 'caption';
  if (isByline(paragraph, index, count)) return 'byline';
  return isHeading(paragraph, index) ? 'heading' : 'body';
};
