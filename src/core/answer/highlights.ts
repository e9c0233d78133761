import type { Span } from '../span.js';
import type { Excerpt } from './types.js';

/**
 * The parts of `marks` that lie within `within`, as ranges that count from its start: in order, without overlaps,
 * touching ones joined.
 */
export const marksWithin = (within: Span, marks: readonly Span[]): readonly (readonly [number, number])[] => {
  const cut = marks
    .map((mark) => ({ start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }))
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
  const joined: [number, number][] = [];
  for (const { start, end } of cut) {
    const last = joined.at(-1);
    if (last !== undefined && start - within.start <= last[1])
      last[1] = Math.max(last[1], end - within.start);
    else joined.push([start - within.start, end - within.start]);
  }
  return joined;
};

/** The marked parts of an excerpt as spans of its article: what `marksWithin` made ranges of. */
export const markedSpans = ({ start, highlights }: Pick<Excerpt, 'start' | 'highlights'>): readonly Span[] =>
  highlights.map(([from, to]) => ({ start: start + from, end: start + to }));
