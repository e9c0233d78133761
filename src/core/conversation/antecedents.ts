import { placeOfExcerpt } from '../answer/cards-place.js';
import type { Excerpt } from '../answer/types.js';
import { resolveName } from '../answer/who-names.js';
import type { DeskParts, DeskPerson } from '../desk/types.js';
import { withoutMarks } from '../question/marks.js';
import { type Gender, genderOfPerson } from '../quotations/gender.js';
import { overlaps, sliceOf } from '../span.js';
import type { Earlier } from './earlier.js';
import { firstShown } from './first-shown.js';
import { type Target, targetsIn } from './targets.js';

const only = <One>(all: readonly One[]): One | null => (all.length === 1 ? (all[0] ?? null) : null);

const personCalled = (parts: DeskParts, name: string): DeskPerson | null => {
  const { people } = resolveName(parts, name);
  return parts.people[only(people) ?? -1] ?? null;
};

const fitsGender = ({ name, roles }: DeskPerson, wanted: Gender): boolean => {
  const own = genderOfPerson(
    name,
    roles.map(({ text }) => text),
  );
  return wanted === null || own === null || own === wanted;
};

/** The people named in an excerpt. */
const namedIn = (parts: DeskParts, excerpt: Excerpt): readonly DeskPerson[] => {
  const place = placeOfExcerpt(parts, excerpt);
  return place === null
    ? []
    : parts.people.filter(({ mentions }) =>
        mentions.some((mention) => mention.article === place.article && overlaps(mention, place)),
      );
};

const speakerOf = ({ answer }: Earlier): string | null => {
  const { card } = answer;
  if (card.kind === 'person') return card.name;
  return card.kind === 'quotations' ? card.speaker : null;
};

const saidBy = ({ speaker }: Excerpt): string | null =>
  speaker === null || speaker.certainty === 'unclear'
    ? null
    : (speaker.person ?? (speaker.kind === 'source' ? speaker.text : (speaker.resolved?.text ?? null)));

const targetsOf = (parts: DeskParts, { reading }: Earlier, kind: Target['kind']): readonly string[] =>
  targetsIn(parts, reading)
    .filter((target) => target.kind === kind)
    .map((target) => sliceOf(reading.text, target));

/**
 * The person of an earlier turn whom “he” or “she” can stand for, as the articles write the name: named by the question,
 * shown by the card, speaking in the first excerpt, or the only one whom it names. `null` when there is none.
 */
export const personBefore = (parts: DeskParts, earlier: Earlier, gender: Gender): string | null => {
  const shown = firstShown(earlier.answer);
  const card = speakerOf(earlier);
  const said = shown === null ? null : saidBy(shown);
  const asked = targetsOf(parts, earlier, 'person');
  const names = [...asked, ...(card === null ? [] : [card]), ...(said === null ? [] : [said])];
  const people = names.map((name) => ({ name, person: personCalled(parts, name) }));
  const [fitting] = people.filter(({ person }) => person === null || fitsGender(person, gender));
  if (fitting !== undefined) return fitting.person?.name ?? fitting.name;
  const named = shown === null ? [] : namedIn(parts, shown).filter((person) => fitsGender(person, gender));
  return only(named)?.name ?? null;
};

/** The country that does what the earlier question asks about; `null` where none does. */
export const countryBefore = (parts: DeskParts, { reading }: Earlier): string | null => {
  const country = targetsIn(parts, reading).find(
    ({ kind, preposition }) => kind === 'country' && preposition === null,
  );
  return country === undefined ? null : sliceOf(reading.text, country);
};

/** The unnamed source or body that speaks in the first excerpt, where the earlier question names it. */
const sourceBefore = (parts: DeskParts, { reading, answer }: Earlier): string | null => {
  const speaker = firstShown(answer)?.speaker ?? null;
  if (speaker === null || speaker.person !== null || speaker.kind === 'pronoun') return null;
  const asked = new Set(parts.index.query(reading.text).terms.map(({ term }) => term));
  const own = parts.index.query(speaker.text).terms;
  return own.some(({ term }) => asked.has(term)) ? speaker.text : null;
};

/** The group that “they” can stand for: who speaks, a country, or what is counted in the earlier question, else a person. */
export const groupBefore = (parts: DeskParts, earlier: Earlier): string | null => {
  if (earlier.reading.speaker !== null) return earlier.reading.speaker.text;
  return (
    sourceBefore(parts, earlier) ??
    countryBefore(parts, earlier) ??
    thingBefore(parts, earlier) ??
    personBefore(parts, earlier, null)
  );
};

/** The article and one word that may stand before a thing: “the British loan”. */
const BEFORE_THING = /\b(?:the|a|an) (?:[\p{L}-]{1,30} )?$/iu;

const withArticle = (text: string, { start, end }: Target): string =>
  text.slice(start - (BEFORE_THING.exec(text.slice(0, start))?.[0].length ?? 0), end);

/** The thing that “it” can stand for: what is counted, the topic, else the last thing that the earlier question names. */
export const thingBefore = (parts: DeskParts, { reading }: Earlier): string | null => {
  const targets = targetsIn(parts, reading);
  const thing =
    targets.find(({ kind }) => kind === 'counted') ??
    targets.find(({ kind }) => kind === 'topic') ??
    targets.findLast(({ kind }) => kind === 'thing');
  return thing === undefined ? null : withArticle(reading.text, thing);
};

/** What “that” can stand for: the whole topic, else the earlier question from its last thing on. */
export const matterBefore = (parts: DeskParts, earlier: Earlier): string | null => {
  const { text, speaker, topic } = earlier.reading;
  if (speaker !== null && topic !== null) return topic.text;
  const last = targetsIn(parts, earlier.reading)
    .filter(({ kind }) => kind === 'counted' || kind === 'thing')
    .at(-1);
  return last === undefined ? null : withoutMarks(text.slice(last.start));
};

/** The place that “there” can stand for: the last place that the earlier question names. */
export const placeBefore = (parts: DeskParts, earlier: Earlier): string | null =>
  targetsOf(parts, earlier, 'country').at(-1) ?? null;
