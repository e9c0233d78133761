import { excerptOf } from '../answer/excerpt.js';
import type { Excerpt } from '../answer/types.js';
import { firstEndingAfter, firstWhere } from '../lower-bound.js';
import type { DeskParts, Place } from './types.js';

/** Most paragraphs of an article that one reply may show. */
const PARAGRAPHS_MOST = 4;

/** The excerpt at a place; `null` when no article of the desk holds it. */
export const excerptAt = (parts: Pick<DeskParts, 'articles'>, place: Place): Excerpt | null => {
  const text = parts.articles[place.article]?.article.text;
  const within =
    text !== undefined &&
    [place.start, place.end].every(Number.isInteger) &&
    place.start >= 0 &&
    place.start <= place.end &&
    place.end <= text.length;
  return within ? excerptOf(parts, place) : null;
};

/** The paragraph before, those that a place touches, and the one after, each an excerpt: at most four, in text order. */
export const contextOf = (parts: Pick<DeskParts, 'articles'>, place: Place): readonly Excerpt[] => {
  if (excerptAt(parts, place) === null) return [];
  const paragraphs = parts.articles[place.article]?.layout.paragraphs ?? [];
  const first = firstEndingAfter(paragraphs, place.start);
  if (first === paragraphs.length) return [];
  const until = Math.max(place.end, place.start + 1);
  const past = firstWhere(paragraphs.length, (at) => (paragraphs[at]?.start ?? 0) >= until);
  const from = Math.max(0, first - 1);
  const to = Math.min(past + 1, from + PARAGRAPHS_MOST);
  return paragraphs
    .slice(from, to)
    .map(({ start, end }) => excerptOf(parts, { article: place.article, start, end }));
};
