import { memo } from '../desk/memo.js';
import type { DeskParts } from '../desk/types.js';
import { type Span, sliceOf } from '../span.js';
import { type CountryWord, countryOf } from './countries.js';
import { isNear } from './near.js';
import { roleWordOf } from './role-words.js';
import type { AskedSpeaker } from './types.js';
import { bare, fold, wordsIn } from './words.js';

const TITLES: ReadonlySet<string> = new Set(
  'the a an mr mrs ms dr sir lord lady lt gen col maj capt sgt adm cmdr prof rep sen gov rev of and for in to'.split(
    ' ',
  ),
);

/** The folded words of a name or description. */
export const speakerTokens = (text: string): readonly string[] =>
  wordsIn(text)
    .map(({ folded }) => bare(folded))
    .filter((word) => !TITLES.has(word));

const fits = (wanted: readonly string[], offered: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word) => offered.some((other) => isNear(word, other)));

/** The words of everybody's names and roles, read once for a desk. */
const readPeople = memo((people: DeskParts['people']) =>
  people.map(({ number, name, aliases, roles }) => ({
    number,
    names: [name, ...aliases].map(speakerTokens),
    roles: roles.map(({ text }) => speakerTokens(text)),
  })),
);

const peopleNamed = ({ people }: Pick<DeskParts, 'people'>, words: readonly string[]): readonly number[] =>
  readPeople(people)
    .filter(({ names }) => names.some((form) => fits(words, form)))
    .map(({ number }) => number);

const peopleInRole = ({ people }: Pick<DeskParts, 'people'>, words: readonly string[]): readonly number[] =>
  readPeople(people)
    .filter(({ roles }) => roles.some((role) => fits(words, role)))
    .map(({ number }) => number);

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/u, '') : word);

const readSources = memo((sources: DeskParts['sources']) =>
  sources.map(({ number, text }) => ({ number, words: speakerTokens(text).map(singular) })),
);

const sourcesCalled = (
  { sources }: Pick<DeskParts, 'sources'>,
  words: readonly string[],
): readonly number[] => {
  const wanted = words.map(singular);
  return readSources(sources)
    .filter((source) => fits(wanted, source.words))
    .map(({ number }) => number);
};

/** Whether a role or description is of a country, by any word for it but its capital. */
const isOf =
  (country: CountryWord) =>
  (words: readonly string[]): boolean =>
    words.some((word) => {
      const own = countryOf(word);
      return own?.forms === country.forms && own.field !== 'capitals';
    });

/** Who speaks for a country: people with a role of it, and unnamed sources that are described so. */
const speakersOf = (
  { people, sources }: Pick<DeskParts, 'people' | 'sources'>,
  country: CountryWord,
): Pick<AskedSpeaker, 'people' | 'sources'> => ({
  people: readPeople(people)
    .filter(({ roles }) => roles.some(isOf(country)))
    .map(({ number }) => number),
  sources: readSources(sources)
    .filter((source) => isOf(country)(source.words))
    .map(({ number }) => number),
});

/**
 * Whom the words of a question can mean: people by name (one wrong letter allowed from five letters on), people by role,
 * unnamed sources, or, for a country, all who speak for it.
 */
export const resolveSpeaker = (
  parts: Pick<DeskParts, 'people' | 'sources'>,
  question: string,
  span: Span,
): AskedSpeaker => {
  const text = sliceOf(question, span);
  const words = speakerTokens(fold(text));
  const byName = peopleNamed(parts, words);
  const names = byName.length > 0 ? words : words.filter((word) => roleWordOf(word) === null);
  const roles = byName.length > 0 ? [] : words.filter((word) => roleWordOf(word) !== null);
  const named = byName.length > 0 || roles.length === 0 ? byName : peopleNamed(parts, names);
  if (named.length > 0) return { ...span, text, names, roles, people: named, sources: [] };
  const country = words.length === 1 ? countryOf(words[0] ?? '') : null;
  if (country !== null) return { ...span, text, names: words, roles: [], ...speakersOf(parts, country) };
  const inRole = roles.length > 0 ? peopleInRole(parts, words) : [];
  const sources = sourcesCalled(parts, words);
  const described = inRole.length > 0 || sources.length > 0;
  return {
    ...span,
    text,
    names: described ? [] : names,
    roles: described ? words : roles,
    people: inRole,
    sources,
  };
};
