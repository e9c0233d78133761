import type { Extraction, Person, Source } from '../../src/core/extraction.js';
import type { Layout } from '../../src/core/passages/types.js';
import { overlaps, type Span } from '../../src/core/span.js';
import { type Check, paragraphsOfSpans, plain } from './check.js';
import type { Gold } from './gold.js';

type GoldPerson = Gold['people'][number];

const part = 'people';

const roleChecks = (person: GoldPerson, found: Person | undefined): readonly Check[] =>
  person.credit
    ? []
    : person.roles.map((role) => {
        const texts = (found?.roles ?? []).map(({ text }) => text);
        return {
          part,
          measure: 'role',
          right: texts.some((text) => plain(text) === plain(role.text)),
          note: `${person.name}: ${texts.map((text) => `“${text}”`).join(', ') || 'none'}, annotated “${role.text}”`,
        };
      });

const personChecks = (layout: Layout, person: GoldPerson, found: Person | undefined): readonly Check[] => {
  const mentioned = paragraphsOfSpans(layout, found?.mentions ?? []);
  const pronouns = paragraphsOfSpans(layout, found?.pronouns ?? []);
  return [
    { part, measure: 'found', right: found !== undefined, note: person.name },
    {
      part,
      measure: 'credit or news',
      right: found?.credit === person.credit,
      note: `${person.name}: annotated ${person.credit ? 'a credit' : 'in the news'}`,
    },
    ...roleChecks(person, found),
    ...person.paragraphs.map((number) => ({
      part,
      measure: 'mention',
      right: mentioned.has(number),
      note: `${person.name} ¶${number}`,
    })),
    ...person.pronounOrRoleParagraphs.map((number) => ({
      part,
      measure: 'pronoun',
      right: pronouns.has(number),
      note: `${person.name} ¶${number}`,
    })),
  ];
};

/** People: found by full name, roles as written, mentions, pronouns; and that no other name is given. */
export const checkPeople = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] => [
  ...gold.people.flatMap((person) =>
    personChecks(
      layout,
      person,
      extraction.people.find(({ name }) => plain(name) === plain(person.name)),
    ),
  ),
  ...extraction.people.map(({ name }) => ({
    part,
    measure: 'none invented',
    right: gold.people.some((person) => plain(person.name) === plain(name)),
    note: name,
  })),
];

/** The words of a source, and the pronouns that speak for it: “he said” after “another French official”. */
const placesOf = ({ quotations, reported }: Extraction, { mentions }: Source): readonly Span[] => [
  ...mentions,
  ...[...quotations, ...reported].flatMap(({ speaker }) => {
    const resolved = speaker?.resolved ?? null;
    const meant = resolved !== null && mentions.some((mention) => overlaps(mention, resolved));
    return speaker !== null && meant ? [speaker] : [];
  }),
];

/** Unnamed sources: one entry with the annotated words, in every paragraph where it is named or a pronoun speaks for it. */
export const checkSources = (gold: Gold, layout: Layout, extraction: Extraction): readonly Check[] =>
  gold.anonymousSources.flatMap((source): readonly Check[] => {
    const named = extraction.sources.filter(({ text }) => plain(text) === plain(source.text));
    return source.paragraphs.map((number) => ({
      part: 'unnamed sources',
      measure: 'mention',
      right: named.some((one) => paragraphsOfSpans(layout, placesOf(extraction, one)).has(number)),
      note: `“${source.text}” ¶${number}`,
    }));
  });
