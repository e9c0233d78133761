import type { Query } from '../search/types.js';
import type { Span } from '../span.js';

const COUNTED_REACH = 40;

/**
 * The thing that a question counts: the content words that follow “how many” or “number of” up to the first word
 * that is none, two at most; `null` when nothing of that kind is asked.
 */
export const countedIn = (text: string, asks: Span | null, query: Query): Span | null => {
  if (asks === null) return null;
  const next = query.terms.find(({ start }) => start >= asks.end && start - asks.end < COUNTED_REACH);
  if (next === undefined) return null;
  const after = query.terms.find(({ start }) => start === next.end + 1 && text.charAt(next.end) === ' ');
  return { start: next.start, end: after?.end ?? next.end };
};
