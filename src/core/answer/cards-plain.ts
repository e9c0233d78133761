import type { DeskParts } from '../desk/types.js';
import { placeOfExcerpt } from './cards-place.js';
import { saidAt } from './excerpt.js';
import type { Excerpt } from './types.js';

/** The excerpt with the speaker that its place alone tells, so that it can be made again from its place. */
export const plain = (parts: Pick<DeskParts, 'articles'>, excerpt: Excerpt): Excerpt => {
  const place = placeOfExcerpt(parts, excerpt);
  const desk = place === null ? undefined : parts.articles[place.article];
  return place === null || desk === undefined ? excerpt : { ...excerpt, ...saidAt(desk, place) };
};
