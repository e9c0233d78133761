import { closingAfter, type MarkStyle, styleAt } from './mark-styles.js';
import type { Paragraph, QuotedSpan } from './types.js';

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly outerEnd: number;
  readonly closed: boolean;
};

/** Whether the double marks inside single ones come in pairs; otherwise the single mark was an apostrophe. */
const isBalanced = (inner: string): boolean =>
  inner.split('“').length === inner.split('”').length && inner.split('"').length % 2 === 1;

/** What one opening mark encloses in its paragraph; `null` when the mark turns out to be no quotation mark. */
const pieceFrom = (text: string, at: number, style: MarkStyle, limit: number): Piece | null => {
  const start = at + style.open.length;
  const close = closingAfter(text, start, style, limit);
  if (close.kind === 'closed') {
    if (style.single && !isBalanced(text.slice(start, close.at))) return null;
    return { start, end: close.at, outerEnd: close.at + close.width, closed: true };
  }
  if (close.kind === 'reopened') return { start, end: close.at, outerEnd: close.at, closed: true };
  return style.single ? null : { start, end: limit, outerEnd: limit, closed: false };
};

const trimmedEnd = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

const opensWithMark = (text: string, paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && styleAt(text, paragraph.start, paragraph) !== null;

/** The quoted spans of one paragraph, in text order; a mark that is never closed runs to the paragraph's end. */
const quotedIn = (text: string, paragraph: Paragraph, next: Paragraph | undefined): readonly QuotedSpan[] => {
  const spans: QuotedSpan[] = [];
  // A single mark without a closing one shows that no later one of its style has one: it need not be looked for again.
  const neverClosed = new Set<string>();
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const style = styleAt(text, at, paragraph);
    if (style === null || neverClosed.has(style.open)) continue;
    const piece = pieceFrom(text, at, style, paragraph.end);
    if (piece === null) neverClosed.add(style.open);
    if (piece === null) continue;
    const lead = text.slice(piece.start, piece.end);
    const start = piece.start + (lead.length - lead.trimStart().length);
    const end = trimmedEnd(text, start, piece.end);
    if (end > start) {
      const continues = !piece.closed && opensWithMark(text, next);
      spans.push({
        start,
        end,
        paragraph: paragraph.number,
        outer: { start: at, end: piece.outerEnd },
        continues,
      });
    }
    at = piece.outerEnd - 1;
  }
  return spans;
};

/**
 * The text between outer quotation marks, paragraph by paragraph, in text order and disjoint; inner marks are part
 * of the text. All styles count: “ ”, „ “, « », ‹ ›, straight ", '', ``, and ‘ ’ or ' where they cannot be apostrophes.
 */
export const quotedSpansOf = (text: string, paragraphs: readonly Paragraph[]): readonly QuotedSpan[] =>
  paragraphs.flatMap((paragraph, index) => quotedIn(text, paragraph, paragraphs[index + 1]));
