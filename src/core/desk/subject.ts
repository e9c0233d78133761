import { placeOfExcerpt } from '../answer/cards-place.js';
import type { peopleAnswer } from '../answer/people.js';
import { inOrder, saidBy } from '../answer/quote-card.js';
import { type Said, saidIn } from '../answer/quote-entries.js';
import { usualFigures } from '../answer/troops-line.js';
import type { Answer, Card, Excerpt, PeopleEntry } from '../answer/types.js';
import type { DeskParts, DeskPerson, DeskSource, Place, Subject } from './types.js';

/** An empty place at an offset: it stands for the words or the figure that begins there, or the name that ends there. */
const pointer = (article: number, start: number): Place => ({ article, start, end: start });

type QuotationsCard = Extract<Card, { kind: 'quotations' }>;

const isAll = (parts: DeskParts, excerpts: readonly Excerpt[], one: DeskPerson | DeskSource): boolean => {
  const said = inOrder(parts, saidBy(parts, one));
  return (
    said.length === excerpts.length &&
    said.every(({ place, speaker }, index) => {
      const excerpt = excerpts[index];
      const own = excerpt === undefined ? null : placeOfExcerpt(parts, excerpt);
      return (
        own?.article === place.article &&
        own.start === place.start &&
        own.end === place.end &&
        excerpt?.speaker === speaker
      );
    })
  );
};

/** The one person or unnamed source all of whose words are listed. */
const speakerOf = (parts: DeskParts, excerpts: readonly Excerpt[], card: QuotationsCard): Subject | null => {
  if (card.speaker === null || card.about !== null) return null;
  if (!card.unnamed) {
    const person = parts.people.find(({ name }) => name === card.speaker);
    return person !== undefined && isAll(parts, excerpts, person)
      ? { kind: 'person', number: person.number }
      : null;
  }
  const source = parts.sources.find(({ text }) => text === card.speaker);
  return source !== undefined && isAll(parts, excerpts, source)
    ? { kind: 'source', number: source.number }
    : null;
};

/** The line of a list of quotations that begins where a pointer shows. */
export const saidAtPointer = (parts: Pick<DeskParts, 'articles'>, place: Place): Said | null => {
  const desk = parts.articles[place.article];
  return desk === undefined
    ? null
    : (saidIn(desk).find(({ sayings }) => sayings[0]?.words.start === place.start) ?? null);
};

const placeOfQuotation = (parts: DeskParts, excerpt: Excerpt): Place | null => {
  const place = placeOfExcerpt(parts, excerpt);
  const desk = place === null ? undefined : parts.articles[place.article];
  if (place === null || desk === undefined) return null;
  const said = saidIn(desk).find(
    (line) =>
      line.place.start === place.start &&
      line.place.end === place.end &&
      line.speech === excerpt.speech &&
      line.speaker === excerpt.speaker,
  );
  const start = said?.sayings[0]?.words.start;
  if (said === undefined || start === undefined) return place;
  return saidAtPointer(parts, pointer(place.article, start)) === said ? pointer(place.article, start) : place;
};

/** A figure's own place where the excerpt alone would list other figures of it. */
const placeOfFigures = (parts: DeskParts, excerpt: Excerpt, index: number, card: Card): Place | null => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null || card.kind !== 'figures') return place;
  const listed = card.entries.filter((entry) => entry.excerpt === index).map(({ figure }) => figure);
  const usual = usualFigures(parts, place);
  const [first] = listed;
  const isUsual = usual.length === listed.length && usual.every((figure, at) => figure === listed[at]);
  return first === undefined || isUsual ? place : pointer(place.article, first.start);
};

const placeOfEntry = (parts: DeskParts, { kind, number }: PeopleEntry): Place | null => {
  const mention = (kind === 'source' ? parts.sources : parts.people)[number]?.mentions[0];
  return mention === undefined ? null : pointer(mention.article, mention.end);
};

const placesOf = (places: readonly (Place | null)[]): Subject => ({
  kind: 'places',
  places: places.filter((place) => place !== null),
});

/**
 * What an answer of this desk was made from: one place for each excerpt, in order, or the person, the source or the
 * list that it shows. An empty place stands for the words or the figure that begins at it, or the name that ends there.
 */
export const subjectOf = (parts: DeskParts, answer: Answer): Subject => {
  const { card, excerpts } = answer;
  if (answer.outcome === 'silent')
    return placesOf(answer.nearest.map((excerpt) => placeOfExcerpt(parts, excerpt)));
  if (card.kind === 'person') return { kind: 'person', number: card.number };
  if (card.kind === 'people')
    return card.entries.length === parts.people.length + parts.sources.length
      ? { kind: 'people' }
      : placesOf(card.entries.map((entry) => placeOfEntry(parts, entry)));
  if (card.kind === 'quotations')
    return (
      speakerOf(parts, excerpts, card) ??
      placesOf(excerpts.map((excerpt) => placeOfQuotation(parts, excerpt)))
    );
  return placesOf(excerpts.map((excerpt, index) => placeOfFigures(parts, excerpt, index, card)));
};

/** The people and sources whose first mention ends where pointers show; `null` when one of them shows nobody. */
export const crowdAt = (
  parts: DeskParts,
  places: readonly Place[],
): Parameters<typeof peopleAnswer>[3] | null => {
  const ends = (place: Place) => (one: DeskPerson | DeskSource) =>
    one.mentions[0]?.article === place.article && one.mentions[0].end === place.start;
  const people = places.flatMap((place) => parts.people.find(ends(place))?.number ?? []);
  const sources = places.flatMap((place) => parts.sources.find(ends(place))?.number ?? []);
  // A list is of one kind; the first words of a source may end with somebody's name ("a spokesman for …").
  if (people.length === places.length) return { people, sources: [] };
  return sources.length === places.length ? { people: [], sources } : null;
};
