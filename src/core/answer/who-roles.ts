import { memo } from '../desk/memo.js';
import type { DeskParts, DeskPerson } from '../desk/types.js';
import { roleVariantsOf, roleWordOf } from '../question/role-words.js';
import { fold, wordsIn } from '../question/words.js';
import type { SearchIndex } from '../search/types.js';

/** The words of a role as asked for: for each, the terms that may stand for it. */
export type RoleReader = readonly ReadonlySet<string>[];

/** Words that praise a rank and are seldom part of how it is written. */
const LOOSE: ReadonlySet<string> = new Set('top senior highest leading main current new'.split(' '));

const termsOf = (parts: Pick<DeskParts, 'index'>, text: string): ReadonlySet<string> =>
  new Set(
    wordsIn(text)
      .map(({ text: word }) => parts.index.termOf(word, 'en'))
      .filter((term) => term !== null),
  );

/** Reads the words of a role once: spellings and demonyms may stand for each, and where `near` is set like offices. */
export const roleReader = (parts: Pick<DeskParts, 'index'>, asked: string, near: boolean): RoleReader =>
  parts.index
    .query(asked)
    .terms.filter(({ word }) => !LOOSE.has(fold(word)))
    .map(({ term, word, variants }) => {
      const role = near ? roleWordOf(fold(word)) : null;
      const offices = role === null ? [] : [...roleVariantsOf(role)];
      return new Set([
        term,
        ...variants.map((variant) => variant.term),
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

/** The people one of whose roles has every word that is asked for. */
export const peopleInRole = (
  { index, people }: Pick<DeskParts, 'index' | 'people'>,
  reader: RoleReader,
): readonly DeskPerson[] =>
  people.filter((person) => roleTerms(index)(person).some((own) => meets((term) => own.has(term), reader)));
