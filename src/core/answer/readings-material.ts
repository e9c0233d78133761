import type { Turn } from '../conversation/types.js';
import { nameWords } from '../desk/people/name-words.js';
import type { DeskParts, DeskPerson, Place } from '../desk/types.js';
import { type Reading, readQuestion } from '../question/index.js';
import { fold, wordsIn } from '../question/words.js';
import type { QueryTerm } from '../search/types.js';
import { contains, type Span, sliceOf } from '../span.js';
import { placeOfExcerpt } from './cards-place.js';
import { countedThings } from './troops-counted.js';
import type { Answer } from './types.js';
import { resolveName } from './who-names.js';

/** Whom and what a turn is on: what other readings of it are made from. */
export type Material = {
  /** Whole questions. */
  readonly questions: readonly string[];
  readonly people: readonly DeskPerson[];
  readonly topics: readonly string[];
};

const NOTHING: Material = { questions: [], people: [], topics: [] };

const PEOPLE_MOST = 4;
const TOPICS_MOST = 4;
/** Words of a topic: more say too much to be met together. */
const TOPIC_WORDS_MOST = 4;
/** A text of more words is no bare name. */
const NAME_WORDS_MOST = 4;

const distinct = <One>(all: readonly One[], most: number): readonly One[] => [...new Set(all)].slice(0, most);

/** Content words that some article has, in this or another spelling. */
const isKnown = ({ known, variants }: QueryTerm): boolean => known || variants.length > 0;

/** Whether a word alone is a topic: what the articles count. Other words alone are seldom what somebody wants to read of. */
const isCounted = (parts: DeskParts, { word }: QueryTerm): boolean =>
  countedThings(parts).some(({ text }) => fold(text) === fold(word));

/** The question's words that the articles have: together, then without names, then the counted things among them alone. */
const topicsIn = (
  parts: DeskParts,
  terms: readonly QueryTerm[],
  isName: (term: QueryTerm) => boolean,
): readonly string[] => {
  const known = terms.filter(isKnown);
  const joined = (some: readonly QueryTerm[]): readonly string[] =>
    some.length === 0 || some.length > TOPIC_WORDS_MOST ? [] : [some.map(({ word }) => word).join(' ')];
  const alone = known.filter((term) => isCounted(parts, term)).map(({ word }) => word);
  return distinct(
    [...joined(known), ...joined(known.filter((term) => !isName(term))), ...alone],
    TOPICS_MOST,
  );
};

type Called = { readonly span: Span; readonly people: readonly number[] };

/** Everybody whose name holds the last word of a name. */
const namesakes = (parts: DeskParts, name: string): readonly number[] => {
  const last = nameWords(name).at(-1);
  return parts.people
    .filter(
      (person) =>
        !person.credit && [person.name, ...person.aliases].some((form) => nameWords(form).at(-1) === last),
    )
    .map(({ number }) => number);
};

/** Whom a name means first, then the others of that name. */
const peopleCalled = (parts: DeskParts, name: string): readonly number[] => {
  const { people } = resolveName(parts, name);
  return people.length === 0 ? [] : [...people, ...namesakes(parts, name)];
};

/** The names in a question, and whom each can mean. */
const calledIn = (parts: DeskParts, { text, names, topic, command }: Reading): readonly Called[] => {
  const whole = wordsIn(text).length <= NAME_WORDS_MOST ? [{ start: 0, end: text.length }] : [];
  return [...names, ...(command === 'who' && topic !== null ? [topic] : whole)].map((span) => ({
    span,
    people: peopleCalled(parts, sliceOf(text, span)),
  }));
};

/** What the words of a turn’s question are on; nothing where they are not known any more. */
export const materialOfQuestion = (parts: DeskParts, { question, answer }: Turn): Material => {
  if (question.trim() === '') return NOTHING;
  const reading = readQuestion(question, parts);
  const { speaker, names, text, without } = reading;
  const called = calledIn(parts, reading);
  const persons = called.filter(({ people }) => people.length > 0);
  const terms = parts.index
    .query(text, speaker === null ? [] : without)
    .terms.filter((term) => !persons.some(({ span }) => contains(span, term)));
  const numbers = [...(speaker?.people ?? []), ...called.flatMap(({ people }) => people)];
  return {
    questions: answer.command === 'ask' ? [] : [question],
    people: distinct(numbers, PEOPLE_MOST).flatMap((number) => parts.people[number] ?? []),
    topics: topicsIn(parts, terms, (term) => names.some((name) => contains(name, term))),
  };
};

/** Where the first excerpt stands, or the nearest passage of a silent answer. */
const placeShown = (parts: DeskParts, { excerpts, nearest }: Answer): Place | null => {
  const first = excerpts[0] ?? nearest[0];
  return first === undefined ? null : placeOfExcerpt(parts, first);
};

const peopleShown = (parts: DeskParts, answer: Answer): readonly number[] => {
  const { card } = answer;
  if (card.kind === 'person') return [card.number, ...namesakes(parts, card.name)];
  const speaker = card.kind === 'quotations' ? card.speaker : null;
  if (speaker !== null) return peopleCalled(parts, speaker);
  const place = placeShown(parts, answer);
  if (place === null) return [];
  return parts.people
    .filter(({ mentions }) =>
      mentions.some((mention) => mention.article === place.article && contains(place, mention)),
    )
    .map(({ number }) => number);
};

const thingsShown = (parts: DeskParts, answer: Answer): readonly string[] => {
  const place = placeShown(parts, answer);
  if (place === null) return [];
  return parts.figures.flatMap(({ article, figure }) =>
    article === place.article && contains(place, figure) && figure.counts !== null ? [figure.counts] : [],
  );
};

/** What an answer shows first is on. */
export const materialOfAnswer = (parts: DeskParts, answer: Answer): Material => ({
  questions: [],
  people: distinct(peopleShown(parts, answer), PEOPLE_MOST).flatMap((number) => parts.people[number] ?? []),
  topics: distinct(thingsShown(parts, answer), TOPICS_MOST),
});
