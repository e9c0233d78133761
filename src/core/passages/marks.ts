import type { Paragraph, QuotedSpan } from './types.js';

/** Closing marks by their opening mark. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' };

/** The quoted spans of one paragraph, in text order; a mark that is never closed runs to the paragraph's end. */
const quotedIn = (text: string, paragraph: Paragraph): readonly QuotedSpan[] => {
  const spans: QuotedSpan[] = [];
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (closing === undefined) continue;
    let end = at + 1;
    while (end < paragraph.end && !closing.includes(text.charAt(end))) end += 1;
    const continues = end === paragraph.end;
    if (end > at + 1) {
      const outer = { start: at, end: continues ? end : end + 1 };
      spans.push({ start: at + 1, end, paragraph: paragraph.number, outer, continues });
    }
    at = end;
  }
  return spans;
};

/** The text between outer quotation marks, paragraph by paragraph, in text order; inner marks are part of the text. */
export const quotedSpansOf = (text: string, paragraphs: readonly Paragraph[]): readonly QuotedSpan[] =>
  paragraphs.flatMap((paragraph) => quotedIn(text, paragraph));
