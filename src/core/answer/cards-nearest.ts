import { wholeSentences } from '../desk/sentences-at.js';
import type { DeskParts, Place } from '../desk/types.js';
import type { Query } from '../search/types.js';
import { coverageOf, levelsOf, metWithin, wantedTerms } from './cards-terms.js';
import { excerptOf } from './excerpt.js';
import type { Excerpt } from './types.js';

const NEAREST_MOST = 3;
const LENGTH_MOST = 350;

/** The sentence of a passage that holds most of the question, whole; the passage where it is short. */
const shownOf = (parts: DeskParts, place: Place, query: Query): Place => {
  if (place.end - place.start <= LENGTH_MOST) return place;
  const wanted = wantedTerms(parts, query);
  const desk = parts.articles[place.article];
  const sentences =
    desk?.layout.sentences.filter(({ start, end }) => start >= place.start && end <= place.end) ?? [];
  const scored = sentences.map((sentence) => ({
    sentence,
    score: coverageOf(wanted, levelsOf(metWithin(parts, place.article, sentence, wanted), wanted.length)),
  }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    sentence: sentences[0] ?? place,
    score: 0,
  });
  return { article: place.article, ...wholeSentences(desk?.layout.sentences ?? [], best.sentence) };
};

/** The passages nearest to the words of a question, which are no answer: at most three. */
export const nearestTo = async (parts: DeskParts, query: Query): Promise<readonly Excerpt[]> => {
  const hits = await parts.index.rank(query, NEAREST_MOST);
  const wanted = wantedTerms(parts, query);
  return hits.flatMap(({ passage }) => {
    const found = parts.index.passages[passage];
    if (found === undefined) return [];
    const place = shownOf(
      parts,
      { article: found.article, start: found.passage.start, end: found.passage.end },
      query,
    );
    return [excerptOf(parts, place, { highlights: metWithin(parts, place.article, place, wanted) })];
  });
};
