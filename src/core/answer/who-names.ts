import { memo } from '../desk/memo.js';
import { nameWords, standsIn } from '../desk/people/name-words.js';
import type { DeskParts, DeskPerson } from '../desk/types.js';
import { isTitle } from '../people/names.js';
import { isNear } from '../question/near.js';
import { roleWordOf } from '../question/role-words.js';
import { wordsIn } from '../question/words.js';
import { meetsRole, peopleInRole, roleReader, sourcesCalled } from './who-roles.js';

/** Whom words can mean. `certain` is false where a part of them fits nobody's role. */
export type Resolved = {
  readonly people: readonly number[];
  readonly sources: readonly number[];
  readonly certain: boolean;
};

/** Longer texts are nobody's name or office. */
const WORDS_MOST = 10;

const NOBODY: Resolved = { people: [], sources: [], certain: false };
const EMPTY: ReadonlySet<string> = new Set('the a an of and for in to is was who whom s'.split(' '));

/** A typed word; `owns` where it ends as a possessive. */
type Typed = { readonly folded: string; readonly owns: boolean };

const folded = (words: readonly Typed[]): readonly string[] => words.map((word) => word.folded);

/** The words that were typed, without articles and the like and without possessive endings. */
const contentOf = (typed: string): readonly Typed[] =>
  wordsIn(typed)
    .filter((word) => !EMPTY.has(word.folded))
    .map((word) => ({ folded: word.folded, owns: /['’]s?$/u.test(word.text) }));

type Form = { readonly person: DeskPerson; readonly words: readonly string[] };

const formsOf = memo((people: DeskParts['people']): readonly Form[] =>
  people.flatMap((person) =>
    [person.name, ...person.aliases].map((form) => ({ person, words: nameWords(form) })),
  ),
);

const near = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.some((other) => isNear(word, other)));

/** Ways in which typed words fit a name, from sure to loose: the first that fits anybody decides. */
const FITS: readonly ((typed: readonly string[], form: readonly string[]) => boolean)[] = [
  (typed, form) => typed.join(' ') === form.join(' '),
  (typed, form) => typed.at(-1) === form.at(-1) && standsIn(typed, form),
  (typed, form) => standsIn(typed, form),
  (typed, form) => typed.every((word) => form.includes(word)),
  near,
];

/** The people whose name the words are, credits only where nobody else fits. */
const namedBy = (forms: readonly Form[], words: readonly string[]): readonly DeskPerson[] => {
  const typed = words.flatMap(nameWords);
  if (typed.length === 0) return [];
  for (const fits of FITS) {
    const found = [...new Set(forms.filter((form) => fits(typed, form.words)).map(({ person }) => person))];
    const news = found.filter(({ credit }) => !credit);
    if (found.length > 0) return news.length > 0 ? news : found;
  }
  return [];
};

type Split = { readonly people: readonly DeskPerson[]; readonly rest: readonly string[] };

/** The longest end of the words, else their longest beginning, that is somebody's name; “X's wife” is not X. */
const splitName = (forms: readonly Form[], words: readonly Typed[]): Split => {
  const named = (some: readonly Typed[]) => namedBy(forms, folded(some));
  for (let length = words.length - 1; length > 0; length -= 1) {
    const end = named(words.slice(-length));
    if (end.length > 0) return { people: end, rest: folded(words.slice(0, -length)) };
    const start = words[length - 1]?.owns === true ? [] : named(words.slice(0, length));
    if (start.length > 0) return { people: start, rest: folded(words.slice(length)) };
  }
  return { people: [], rest: folded(words) };
};

const numbers = (people: readonly DeskPerson[]): readonly number[] => people.map(({ number }) => number);

/** The people whom a name with a role can mean; a word that is no role at all is somebody else's name. */
const namedInRole = (parts: DeskParts, forms: readonly Form[], words: readonly Typed[]): Resolved => {
  const { people, rest } = splitName(forms, words);
  if (people.length === 0) return NOBODY;
  const reader = roleReader(parts, rest.join(' '), true);
  const inRole = people.filter((person) => meetsRole(parts, person, reader));
  if (inRole.length > 0) return { people: numbers(inRole), sources: [], certain: true };
  return rest.every(isTitle) ? { people: numbers(people), sources: [], certain: false } : NOBODY;
};

/** People one of whose roles is asked for; with like offices allowed, else those whose roles have the words together. */
const byRole = (parts: DeskParts, typed: string, near: boolean): Resolved => {
  const reader = roleReader(parts, typed, near);
  const inOne = peopleInRole(parts, reader, typed);
  const people =
    inOne.length > 0 || !near ? inOne : parts.people.filter((person) => meetsRole(parts, person, reader));
  return { people: numbers(people), sources: [], certain: people.length === 1 };
};

/**
 * Whom a name, an alias, a misspelt name, a name with a role, a role alone or a description can mean: people by name,
 * then by a role as written, then unnamed sources, then people by a like role. Empty when nobody fits.
 */
export const resolveName = (parts: DeskParts, typed: string): Resolved => {
  const words = contentOf(typed);
  if (words.length > WORDS_MOST) return NOBODY;
  const forms = formsOf(parts.people);
  const named = namedBy(forms, folded(words));
  if (named.length > 0) return { people: numbers(named), sources: [], certain: true };
  const withRole = namedInRole(parts, forms, words);
  if (withRole.people.length > 0) return withRole;
  const isRole = words.some((word) => roleWordOf(word.folded) !== null);
  const inRole = isRole ? byRole(parts, typed, false) : NOBODY;
  if (inRole.people.length > 0) return inRole;
  const sources = sourcesCalled(parts, roleReader(parts, typed, false));
  if (sources.length > 0) return { people: [], sources, certain: true };
  return isRole ? byRole(parts, typed, true) : NOBODY;
};
