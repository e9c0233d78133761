import { memo } from '../desk/memo.js';
import type { DeskParts, DeskPerson, DeskSource } from '../desk/types.js';
import { roleVariantsOf, roleWordOf } from '../question/role-words.js';
import { fold, wordsIn } from '../question/words.js';
import type { SearchIndex } from '../search/types.js';

/** The words of a role as asked for: for each, the terms that may stand for it. */
export type RoleReader = readonly ReadonlySet<string>[];

/** Words that praise a rank and are seldom part of how it is written. */
const LOOSE: ReadonlySet<string> = new Set('top senior highest leading main current new'.split(' '));

/** Variants that stand for a word less surely than this are another word in a role: a capital for its country. */
const VARIANT_LEAST = 0.4;

const termsOf = (parts: Pick<DeskParts, 'index'>, text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .map(({ text: word }) => parts.index.termOf(word, 'en'))
      .filter((term) => term !== null),
  );

/**
 * Reads the words of a role or a description once: spellings and demonyms may stand for each; where `near` is set also
 * like offices, and words of praise need not be met.
 */
export const roleReader = (parts: Pick<DeskParts, 'index'>, asked: string, near: boolean): RoleReader =>
  parts.index
    .query(asked)
    .terms.filter(({ word }) => !near || !LOOSE.has(fold(word)))
    .map(({ term, word, variants }) => {
      const role = near ? roleWordOf(fold(word)) : null;
      const offices = role === null ? [] : [...roleVariantsOf(role)];
      return new Set([
        term,
        ...variants.filter(({ weight }) => weight >= VARIANT_LEAST).map((variant) => variant.term),
        ...offices.flatMap((office) => [...termsOf(parts, office)]),
      ]);
    });

/** The terms of each role of each person, read once for an index. */
const roleTerms = memo((index: SearchIndex) =>
  memo(({ roles }: DeskPerson) => roles.map(({ text }) => termsOf({ index }, text))),
);

const meets = (has: (term: string) => boolean, reader: RoleReader): boolean =>
  reader.length > 0 && reader.every((terms) => [...terms].some(has));

/** Whether all roles of a person together have every word that is asked for. */
export const meetsRole = (
  { index }: Pick<DeskParts, 'index'>,
  person: DeskPerson,
  reader: RoleReader,
): boolean => {
  const roles = roleTerms(index)(person);
  return meets((term) => roles.some((own) => own.has(term)), reader);
};

/** Words that make another office of an office. */
const OTHER_OFFICE: ReadonlySet<string> = new Set('vice deputy assistant acting former ex'.split(' '));

const isOther = (role: string, asked: ReadonlySet<string>): boolean =>
  wordsIn(role).some(({ folded }) =>
    folded.split('-').some((word) => OTHER_OFFICE.has(word) && !asked.has(word)),
  );

/**
 * The people one of whose roles has every word that is asked for. Deputies and those who held the office before count
 * only where the words say so, or where nobody else fits.
 */
export const peopleInRole = (
  { index, people }: Pick<DeskParts, 'index' | 'people'>,
  reader: RoleReader,
  typed: string,
): readonly DeskPerson[] => {
  const asked = new Set(wordsIn(typed).flatMap(({ folded }) => folded.split('-')));
  const fits = (person: DeskPerson, at: number): boolean => {
    const own = roleTerms(index)(person)[at];
    return own !== undefined && meets((term) => own.has(term), reader);
  };
  const fitting = people.filter((person) => person.roles.some((_, at) => fits(person, at)));
  const itself = fitting.filter((person) =>
    person.roles.some(({ text }, at) => fits(person, at) && !isOther(text, asked)),
  );
  return itself.length > 0 ? itself : fitting;
};

const sourceTerms = memo((index: SearchIndex) =>
  memo(({ text }: DeskSource): ReadonlySet<string> => termsOf({ index }, text)),
);

/** Unnamed sources whose description has every word that is asked for. */
export const sourcesCalled = (
  { index, sources }: Pick<DeskParts, 'index' | 'sources'>,
  reader: RoleReader,
): readonly number[] =>
  sources
    .filter((source) => meets((term) => sourceTerms(index)(source).has(term), reader))
    .map(({ number }) => number);
