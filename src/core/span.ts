/** A stretch of a text: UTF-16 offsets, half-open (`end` is the first offset after it). */
export type Span = { readonly start: number; readonly end: number };

/** The text that a span cuts out, untouched: nothing is trimmed, joined or completed. */
export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Number of UTF-16 units that two spans share; 0 when they only touch. */
export const overlapOf = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether two spans share at least one UTF-16 unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies within `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The span without the white space at its two ends; an empty span at `start` when nothing else is left. */
export const trimSpan = (text: string, span: Span): Span => {
  const cut = sliceOf(text, span);
  const start = span.start + (cut.length - cut.trimStart().length);
  return { start, end: Math.max(start, span.end - (cut.length - cut.trimEnd().length)) };
};
