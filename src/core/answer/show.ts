import type { DeskParts, Place } from '../desk/types.js';
import { lowerBound } from '../lower-bound.js';
import type { Span } from '../span.js';
import { byNewest } from './cards-newest.js';
import type { Choice } from './choose.js';
import type { Asked } from './evidence/sentence-score.js';
import { excerptOf } from './excerpt.js';
import { spanOf } from './grow.js';
import { alsoInAt } from './twins/also-in.js';
import type { Excerpt } from './types.js';

/** Variants that stand for a question word less than this are not marked. */
const MARKED_LEAST = 0.4;

/** The words of a place that meet the question. */
const marksOf = (parts: DeskParts, asked: Asked, place: Place): readonly Span[] => {
  const { terms, starts, ends } = parts.index.articleTerms(place.article);
  const marks: Span[] = [];
  for (let at = lowerBound(starts, place.start); (starts[at] ?? place.end) < place.end; at += 1) {
    const senses = asked.lookup.get(terms[at] ?? -1);
    if (senses?.some(({ weight }) => weight >= MARKED_LEAST) === true)
      marks.push({ start: starts[at] ?? 0, end: ends[at] ?? 0 });
  }
  return marks;
};

/**
 * The excerpt that shows a choice, from the newest of the articles that make its statement: whose words it shows is what
 * its best sentence says, else the whole of it.
 */
export const show = (parts: DeskParts, asked: Asked, { ground, run, best, also }: Choice): Excerpt => {
  const own = { article: ground.desk.number, ...spanOf(ground, run) };
  const [place = own, ...others] = [own, ...also].sort(byNewest(parts));
  const said = place === own ? ground.said[best.sentence] : undefined;
  const words = said !== undefined && said.speech !== null ? said : null;
  const excerpt = excerptOf(parts, place, {
    highlights: marksOf(parts, asked, place),
    speech: words?.speech,
    speaker: words === null ? undefined : words.speaker,
  });
  return { ...excerpt, alsoIn: alsoInAt(parts, others) };
};
