import { placeOfExcerpt } from '../answer/cards-place.js';
import { levelsOf, metWithin, wantedTerms } from '../answer/cards-terms.js';
import { type Choice, placeOfChoice } from '../answer/choose.js';
import type { Excerpt } from '../answer/types.js';
import { resolveName } from '../answer/who-names.js';
import type { DeskParts, Place } from '../desk/types.js';
import type { Speaker } from '../extraction.js';
import { casingOf } from '../question/casing.js';
import type { QuestionKind } from '../question/index.js';
import { namesIn } from '../question/names.js';
import { withNearest } from '../question/nearest.js';
import { withSynonyms } from '../question/synonyms.js';
import { NEAR_WORD } from '../search/trace.js';
import type { QueryTerm } from '../search/types.js';
import { overlaps } from '../span.js';
import type { Phrase } from './phrases.js';

/** A country may be met by its people, a name by another spelling. */
const MET = 0.4;

const isSaidBy = (parts: DeskParts, { text, kind }: Phrase, speaker: Speaker | null): boolean => {
  if (kind !== 'person' || speaker === null) return false;
  const { people, sources } = resolveName(parts, text);
  return (
    people.some((number) => {
      const person = parts.people[number];
      return person !== undefined && [person.name, ...person.aliases].includes(speaker.person ?? '');
    }) ||
    sources.some(
      (number) => parts.sources[number]?.sayings.some(({ words }) => words.speaker === speaker) === true,
    )
  );
};

/** The words of a phrase that must be met: its names where it has any, else all. */
const decisive = (parts: DeskParts, { query, kind }: Phrase): readonly QueryTerm[] => {
  if (kind !== 'thing') return query.terms;
  const names = namesIn(parts, query);
  const own = query.terms.filter((term) => names.some((name) => overlaps(name, term)));
  return own.length > 0 ? own : query.terms;
};

const hasWordsOf = (parts: DeskParts, phrase: Phrase, place: Place): boolean => {
  const query = withSynonyms(parts.index, { ...phrase.query, terms: decisive(parts, phrase) });
  const wanted = wantedTerms(parts, query);
  const levels = levelsOf(metWithin(parts, place.article, place, wanted), wanted.length);
  return levels.some((level) => level >= MET);
};

/** Whether an excerpt speaks of a phrase: it has one of its words, or the person whom it names says it. */
export const speaksOf = (parts: DeskParts, phrase: Phrase, excerpt: Excerpt): boolean => {
  const place = placeOfExcerpt(parts, excerpt);
  return isSaidBy(parts, phrase, excerpt.speaker) || (place !== null && hasWordsOf(parts, phrase, place));
};

/** Whether an excerpt has a word of a text, or one near in meaning. */
export const touches = (parts: DeskParts, text: string, excerpt: Excerpt): boolean => {
  const place = placeOfExcerpt(parts, excerpt);
  const plain = withSynonyms(parts.index, parts.index.query(text));
  const wanted = wantedTerms(parts, withNearest(parts.index, plain, casingOf(parts).isMostlyCapital));
  const levels =
    place === null ? [] : levelsOf(metWithin(parts, place.article, place, wanted), wanted.length);
  return levels.some((level) => level >= NEAR_WORD);
};

/** Kinds of question that a number answers. */
const MEASURED: ReadonlySet<QuestionKind> = new Set([
  'amount',
  'money',
  'duration',
  'distance',
  'percent',
  'age',
]);

/** Whether a phrase names whose number is asked for, or of which meeting: an amount of a thing may be told without a number. */
export const wantsNumber = ({ kind, preposition }: Phrase, asked: QuestionKind): boolean =>
  MEASURED.has(asked) && (kind !== 'thing' || preposition !== null);

/** The choices that speak of a phrase, of them those with a number where a question asks for one and any has it. */
export const speaking =
  (parts: DeskParts, phrase: Phrase, kind: QuestionKind) =>
  (choices: readonly Choice[]): readonly Choice[] => {
    const own = choices.filter((choice) => {
      const said = choice.ground.said[choice.best.sentence];
      return (
        isSaidBy(parts, phrase, said?.speaker ?? null) || hasWordsOf(parts, phrase, placeOfChoice(choice))
      );
    });
    const measured = own.filter(({ best: { fit } }) => fit > 0);
    return wantsNumber(phrase, kind) && measured.length > 0 ? measured : own;
  };
