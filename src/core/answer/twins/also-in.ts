import type { DeskParts, Place } from '../../desk/types.js';
import { overlaps } from '../../span.js';
import { byNewest } from '../cards-newest.js';
import { placeOfExcerpt } from '../cards-place.js';
import { citationOf, paragraphAt } from '../excerpt.js';
import type { AlsoIn, Answer, Excerpt } from '../types.js';
import { lineAt, twinLinesOf, twinsOf } from './index.js';

/** Places of other articles as an excerpt cites them, the newest article first. */
export const alsoInAt = (parts: Pick<DeskParts, 'articles'>, places: readonly Place[]): readonly AlsoIn[] =>
  [...places].sort(byNewest(parts)).flatMap((place) => {
    const desk = parts.articles[place.article];
    return desk === undefined
      ? []
      : [
          {
            start: place.start,
            end: place.end,
            articleId: desk.article.id,
            paragraph: paragraphAt(desk, place),
            citation: citationOf(desk.article),
          },
        ];
  });

/** Where other articles say the same: in a list of quotations the same words, else the same statement. */
const twinPlaces = (parts: DeskParts, answer: Answer, excerpt: Excerpt): readonly Place[] => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null) return [];
  const line = answer.card.kind === 'quotations' ? lineAt(parts, place, excerpt.speaker) : null;
  return line === null ? twinsOf(parts, place) : twinLinesOf(parts, line).map((twin) => twin.place);
};

type WithTwins = { readonly excerpt: Excerpt; readonly twins: readonly Place[] };

const withTwins = (parts: DeskParts, answer: Answer, excerpts: readonly Excerpt[]): readonly WithTwins[] =>
  excerpts.map((excerpt) => ({ excerpt, twins: twinPlaces(parts, answer, excerpt) }));

/** Excerpts without those that an earlier one cites as the same statement. */
const once = (parts: DeskParts, all: readonly WithTwins[]): readonly WithTwins[] => {
  const shown: Place[] = [];
  return all.filter(({ excerpt, twins }) => {
    const place = placeOfExcerpt(parts, excerpt);
    if (shown.some((twin) => twin.article === place?.article && overlaps(twin, excerpt))) return false;
    shown.push(...twins);
    return true;
  });
};

const cited = (parts: DeskParts, all: readonly WithTwins[]): readonly Excerpt[] =>
  all.map(({ excerpt, twins }) => ({ ...excerpt, alsoIn: alsoInAt(parts, twins) }));

/**
 * An answer whose excerpts say in which other articles the same statement stands. It is found from the places of the
 * excerpts alone, so an answer that a button brings back has it too. Where no card counts the excerpts, one that repeats
 * an earlier one is left out.
 */
export const withAlsoIn = (parts: DeskParts, answer: Answer): Answer => {
  const all = withTwins(parts, answer, answer.excerpts);
  const free = answer.card.kind === 'passages' || answer.card.kind === 'person';
  return {
    ...answer,
    excerpts: cited(parts, free ? once(parts, all) : all),
    nearest: cited(parts, once(parts, withTwins(parts, answer, answer.nearest))),
  };
};
