import { inSlices, type Pause } from '../in-slices.js';
import { sayingsOf } from '../sayings.js';
import type { DeskArticle, DeskPerson, Place } from '../types.js';
import { joinPeople, type Named } from './join.js';
import { nameWords } from './name-words.js';
import { citedRole, type PlacedRole, rankRoles } from './roles.js';

const placed = <Part extends { readonly start: number; readonly end: number }>(
  article: number,
  parts: readonly Part[],
): readonly (Part & Place)[] => parts.map((part) => ({ ...part, article }));

/** The form with most words; of equal ones the most mentioned, then the first. */
const fullestOf = (members: readonly Named[]): string => {
  const forms = new Map<string, number>();
  for (const { person } of members)
    forms.set(person.name, (forms.get(person.name) ?? 0) + person.mentions.length);
  const ranked = [...forms].sort(
    ([a, countA], [b, countB]) => nameWords(b).length - nameWords(a).length || countB - countA,
  );
  return ranked[0]?.[0] ?? '';
};

const aliasesOf = (members: readonly Named[], name: string): readonly string[] => [
  ...new Set(
    members.flatMap(({ person }) => [person.name, ...person.aliases]).filter((form) => form !== name),
  ),
];

type Draft = Omit<DeskPerson, 'number'>;

const draftOf = (articles: readonly DeskArticle[], members: readonly Named[]): Draft => {
  const ordered = [...members].sort((a, b) => a.article - b.article);
  const name = fullestOf(ordered);
  const roles: readonly PlacedRole[] = ordered.flatMap(({ article, person }) =>
    placed(article, person.roles),
  );
  return {
    name,
    aliases: aliasesOf(ordered, name),
    credit: ordered.every(({ person }) => person.credit),
    roles: rankRoles(articles, roles).map((role) => citedRole(articles, role)),
    mentions: ordered.flatMap(({ article, person }) => placed(article, person.mentions)),
    sayings: ordered.flatMap(({ article, person }) =>
      sayingsOf(articles[article], (speaker) => speaker.person === person.name),
    ),
  };
};

/** Mentions that are put together before others may run. */
const SLICE = 500;

/** The people of all articles, most mentioned first, credits last; see `joinPeople` for who is one person. */
export const peopleOf = async (
  articles: readonly DeskArticle[],
  pause: Pause,
): Promise<readonly DeskPerson[]> => {
  const named = articles.flatMap(({ number, extraction }) =>
    extraction.people.map((person) => ({ article: number, person })),
  );
  const draft = (members: readonly Named[]) => {
    const made = draftOf(articles, members);
    return { made, cost: made.mentions.length };
  };
  const drafts = await inSlices(joinPeople(named), draft, SLICE, pause);
  return [...drafts]
    .sort(
      (a, b) =>
        Number(a.credit) - Number(b.credit) ||
        b.mentions.length - a.mentions.length ||
        b.sayings.length - a.sayings.length ||
        (a.name < b.name ? -1 : 1),
    )
    .map((person, number) => ({ number, ...person }));
};
