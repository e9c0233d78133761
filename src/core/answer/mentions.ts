import type { DeskParts, DeskPerson, Place } from '../desk/types.js';
import { answerFrom } from './cards-answer.js';
import { byNewest } from './cards-newest.js';
import { excerptOf, paragraphOf } from './excerpt.js';
import type { Answer } from './types.js';
import { personCard } from './who-card.js';

type Naming = { readonly place: Place; readonly marks: readonly Place[] };

/** Each paragraph that names somebody once, with the names in it: newest article first, then in the order of the text. */
const namingsOf = (
  parts: Pick<DeskParts, 'articles'>,
  { mentions }: Pick<DeskPerson, 'mentions'>,
): readonly Naming[] => {
  const namings = new Map<string, Naming>();
  for (const mention of [...mentions].sort(byNewest(parts))) {
    const desk = parts.articles[mention.article];
    const paragraph = desk === undefined ? undefined : paragraphOf(desk, mention);
    if (paragraph === undefined) continue;
    const key = `${mention.article} ${paragraph.start}`;
    const place = { article: mention.article, start: paragraph.start, end: paragraph.end };
    namings.set(key, { place, marks: [...(namings.get(key)?.marks ?? []), mention] });
  }
  return [...namings.values()];
};

/**
 * The answer that shows every paragraph that names a person, each an excerpt with the names marked: newest article
 * first, then in the order of the text.
 */
export const mentionsAnswer = (parts: DeskParts, person: DeskPerson): Answer =>
  answerFrom(parts, 'who', '', {
    outcome: 'found',
    excerpts: namingsOf(parts, person).map(({ place, marks }) =>
      excerptOf(parts, place, { highlights: marks }),
    ),
    card: personCard(parts, person),
  });
