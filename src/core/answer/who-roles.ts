import type { DeskParts, DeskPerson } from '../desk/types.js';
import { roleVariantsOf, roleWordOf } from '../question/role-words.js';
import { wordsIn } from '../question/words.js';

/** The words of a role as asked for: for each, the terms that may stand for it. */
export type RoleReader = readonly ReadonlySet<string>[];

const termsOf = (parts: Pick<DeskParts, 'index'>, text: string): readonly string[] =>
  wordsIn(text)
    .map(({ text: word }) => parts.index.termOf(word, 'en'))
    .filter((term) => term !== null);

/** Reads the words of a role once: spellings, demonyms and near offices may stand for each. */
export const roleReader = (parts: Pick<DeskParts, 'index'>, asked: string): RoleReader =>
  parts.index.query(asked).terms.map(({ term, word, variants }) => {
    const role = roleWordOf(word.toLowerCase());
    const offices = role === null ? [] : [...roleVariantsOf(role)];
    return new Set([
      term,
      ...variants.map((variant) => variant.term),
      ...offices.flatMap((office) => termsOf(parts, office)),
    ]);
  });

/** Whether one role of a person, or all of them together, has every word that is asked for. */
export const meetsRole = (
  parts: Pick<DeskParts, 'index'>,
  { roles }: DeskPerson,
  reader: RoleReader,
): boolean => {
  const own = new Set(roles.flatMap(({ text }) => termsOf(parts, text)));
  return reader.length > 0 && reader.every((terms) => [...terms].some((term) => own.has(term)));
};
