import type { DeskParts, DeskPerson } from '../desk/types.js';
import { roleVariantsOf, roleWordOf } from '../question/role-words.js';
import { fold, wordsIn } from '../question/words.js';

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

const meets = (own: ReadonlySet<string>, reader: RoleReader): boolean =>
  reader.length > 0 && reader.every((terms) => [...terms].some((term) => own.has(term)));

/** Whether all roles of a person together have every word that is asked for. */
export const meetsRole = (
  parts: Pick<DeskParts, 'index'>,
  { roles }: DeskPerson,
  reader: RoleReader,
): boolean => meets(termsOf(parts, roles.map(({ text }) => text).join(' ')), reader);

/** The people one of whose roles has every word that is asked for. */
export const peopleInRole = (
  parts: Pick<DeskParts, 'index' | 'people'>,
  reader: RoleReader,
): readonly DeskPerson[] =>
  parts.people.filter(({ roles }) => roles.some(({ text }) => meets(termsOf(parts, text), reader)));
