import { wholeSentences } from '../desk/sentences-at.js';
import type { DeskParts, DeskPerson, Place } from '../desk/types.js';
import type { Span } from '../span.js';
import { contains } from '../span.js';
import { byNewest } from './cards-newest.js';
import { excerptOf, paragraphOf } from './excerpt.js';
import type { Excerpt } from './types.js';

/** Most excerpts of a person's card. */
const EXCERPTS_MOST = 8;

type Naming = { readonly place: Place; readonly marks: readonly Span[]; readonly worth: number };

const rolesWithin = (
  parts: Pick<DeskParts, 'articles'>,
  person: DeskPerson,
  place: Place,
): readonly Span[] => {
  const names = new Set([person.name, ...person.aliases]);
  return (parts.articles[place.article]?.extraction.people ?? [])
    .filter(({ name }) => names.has(name))
    .flatMap(({ roles }) => roles)
    .filter((role) => contains(place, role));
};

/** A role is worth more the earlier it stands in the person's list, which is the most informative first. */
const roleWorth = (person: DeskPerson, text: string): number => {
  const at = person.roles.findIndex((role) => role.text === text);
  return at === -1 ? 1 : 2 + 1 / (1 + at);
};

const isNews = (parts: Pick<DeskParts, 'articles'>, place: Place): boolean => {
  const desk = parts.articles[place.article];
  return desk !== undefined && paragraphOf(desk, place)?.role === 'body';
};

const namingsOf = (parts: Pick<DeskParts, 'articles'>, person: DeskPerson): readonly Naming[] => {
  const seen = new Set<string>();
  return person.mentions.flatMap((mention) => {
    const sentences = parts.articles[mention.article]?.layout.sentences ?? [];
    const place = { article: mention.article, ...wholeSentences(sentences, mention) };
    const key = `${place.article} ${place.start}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const roles = rolesWithin(parts, person, place);
    const text = parts.articles[place.article]?.article.text ?? '';
    const worth = roles.reduce(
      (best, { start, end }) => Math.max(best, roleWorth(person, text.slice(start, end))),
      0,
    );
    return [{ place, marks: [mention, ...roles], worth: worth + (isNews(parts, place) ? 0.1 : -1) }];
  });
};

const bestOf = (namings: readonly Naming[]): Naming | undefined =>
  namings.reduce<Naming | undefined>(
    (best, one) => (best === undefined || one.worth > best.worth ? one : best),
    undefined,
  );

const shown = (parts: Pick<DeskParts, 'articles'>, { place, marks }: Naming): Excerpt =>
  excerptOf(parts, place, { highlights: marks });

/** The namings of a person, newest article first, then in the order of the text. */
const ordered = (parts: Pick<DeskParts, 'articles'>, person: DeskPerson): readonly Naming[] => {
  const newest = byNewest(parts);
  return [...namingsOf(parts, person)].sort((a, b) => newest(a.place, b.place));
};

/** The sentence that says best who a person is: with the most informative role, else the first that names the person. */
export const introductionOf = (parts: Pick<DeskParts, 'articles'>, person: DeskPerson): Excerpt | null => {
  const best = bestOf(ordered(parts, person));
  return best === undefined ? null : shown(parts, best);
};

/**
 * The sentences that show a person: first the one that introduces best, then the best one of each article, newest
 * first, then the others. At most eight.
 */
export const excerptsOn = (parts: Pick<DeskParts, 'articles'>, person: DeskPerson): readonly Excerpt[] => {
  const all = ordered(parts, person);
  const articles = new Set(all.map(({ place }) => place.article));
  const ofArticle = (article: number): readonly Naming[] =>
    all.filter(({ place }) => place.article === article);
  const leading = [bestOf(all), ...[...articles].map((article) => bestOf(ofArticle(article)))].filter(
    (one) => one !== undefined,
  );
  return [...new Set([...leading, ...all])].slice(0, EXCERPTS_MOST).map((one) => shown(parts, one));
};
