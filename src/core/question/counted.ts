import type { Query } from '../search/types.js';
import type { Span } from '../span.js';

const REACH = 12;
const WORDS_MOST = 3;
/** What stands between the things of a list: “bombs and missiles”, “ships, jets”. */
const JOINED = /^(?:.|,? (?:and|or) |, )$/u;

/**
 * The words of the thing that a question counts: the content words that follow “how many” or “number of” without a
 * gap or joined by “and”, “or” or a comma, three at most, without names (“how many Iraqi troops” counts troops); none when none follows.
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
    const isNext = words.length === 0 ? gap.length <= REACH : JOINED.test(gap);
    if (words.length === WORDS_MOST || !isNext) break;
    words.push({ start, end });
    at = end;
  }
  const things = words.filter(({ start }) => !names.some((name) => name.start === start));
  return things.length > 0 ? things : words;
};
