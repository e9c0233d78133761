import type { Person, PersonRole } from '../extraction.js';
import { type Span, sliceOf } from '../span.js';
import type { Credit } from './credits/types.js';
import { type Cluster, mentionsOf } from './gather.js';
import { groupBy } from './group-by.js';
import { foldName } from './names.js';
import { rolesOf } from './roles/index.js';

/** A name on one line. */
const written = (text: string, span: Span): string => sliceOf(text, span).replace(/\s+/gu, ' ');

/** Each role once, where it stands first. */
const distinct = (roles: readonly PersonRole[]): readonly PersonRole[] => {
  const seen = new Set<string>();
  return roles.filter((role) => {
    const known = seen.has(foldName(role.text));
    seen.add(foldName(role.text));
    return !known;
  });
};

/** The person that a cluster of mentions stands for. */
export const personOf = (text: string, cluster: Cluster): Person => {
  const mentions = mentionsOf(cluster);
  const [first] = cluster.name.candidates;
  const name = first === undefined ? cluster.name.key : written(text, first);
  const forms = new Set(mentions.map((mention) => written(text, mention)));
  forms.delete(name);
  return {
    name,
    aliases: [...forms],
    credit: false,
    roles: distinct(mentions.flatMap(rolesOf).map((span) => ({ ...span, text: sliceOf(text, span) }))),
    mentions: mentions.map(({ start, end }) => ({ start, end })),
    pronouns: [],
  };
};

/** One person for all credits with the same name. */
export const creditedPerson = (text: string, credits: readonly Credit[]): readonly Person[] => {
  const byName = groupBy(credits, (credit) => foldName(sliceOf(text, credit)));
  return [...byName.values()].flatMap((same) =>
    same[0] === undefined
      ? []
      : [
          {
            name: written(text, same[0]),
            aliases: [],
            credit: true,
            roles: same.flatMap(({ roles }) => roles),
            mentions: same.map(({ start, end }) => ({ start, end })),
            pronouns: [],
          },
        ],
  );
};

const byStart = (a: Span, b: Span): number => a.start - b.start;

const merged = (person: Person, credit: Person): Person => ({
  ...person,
  roles: [...person.roles, ...credit.roles].sort(byStart),
  mentions: [...person.mentions, ...credit.mentions].sort(byStart),
});

/** People with those credited: who is both in the news and credited under the same name is one person of the news. */
export const withCredits = (people: readonly Person[], credited: readonly Person[]): readonly Person[] => {
  const inNews = new Map(people.map((person) => [foldName(person.name), person]));
  const apart: Person[] = [];
  for (const credit of credited) {
    const person = inNews.get(foldName(credit.name));
    if (person === undefined) apart.push(credit);
    else inNews.set(foldName(credit.name), merged(person, credit));
  }
  return [...inNews.values(), ...apart];
};
