import type { Query } from '../search/types.js';
import type { Span } from '../span.js';

const REACH = 12;
const WORDS_MOST = 3;

/**
 * The words of the thing that a question counts: the content words that follow “how many” or “number of” without a
 * gap, three at most, without names (“how many Iraqi troops” counts troops); `null` when none follows.
 */
export const countedIn = (
  text: string,
  asks: Span | null,
  query: Query,
  names: readonly Span[],
): readonly Span[] => {
  if (asks === null) return [];
  const words: Span[] = [];
  let at = asks.end;
  for (const { start, end } of query.terms) {
    if (start < asks.end) continue;
    const gap = text.slice(at, start);
    if (words.length === WORDS_MOST || gap.length > (words.length === 0 ? REACH : 1)) break;
    words.push({ start, end });
    at = end;
  }
  const things = words.filter(({ start }) => !names.some((name) => name.start === start));
  return things.length > 0 ? things : words;
};
