import type { Person } from '../../extraction.js';
import { nameWords, standsIn } from './name-words.js';

/** A person of one article. */
export type Named = { readonly article: number; readonly person: Person };

/** Persons of several articles that are one. */
export type Group = { readonly words: readonly string[]; readonly members: Named[]; credit: boolean };

const sameSpelling = (named: readonly Named[]): readonly Group[] => {
  const groups = new Map<string, Group>();
  for (const one of named) {
    const words = nameWords(one.person.name);
    const key = words.join(' ');
    const group = groups.get(key) ?? { words, members: [], credit: true };
    groups.set(key, group);
    group.members.push(one);
    group.credit = group.credit && one.person.credit;
  }
  return [...groups.values()];
};

/** A name alone is a surname: it must be the last word of the full one. Credits and news do not meet in one. */
const canBe = (short: Group, long: Group): boolean =>
  short.words.length === 1
    ? short.words[0] === long.words.at(-1) && short.credit === long.credit
    : standsIn(short.words, long.words);

/**
 * Joins the persons of all articles: names of one spelling, a shorter form with the longer one that holds it, a surname
 * with the only full name that ends in it. A form that several full names fit stays a person of its own.
 */
export const joinPeople = (named: readonly Named[]): readonly (readonly Named[])[] => {
  const byLength = [...sameSpelling(named)].sort((a, b) => b.words.length - a.words.length);
  const byWord = new Map<string, Group[]>();
  const roots: Group[] = [];
  for (const group of byLength) {
    const last = group.words.at(-1) ?? '';
    const fitting = (byWord.get(last) ?? []).filter(
      (root) => root.words.length > group.words.length && canBe(group, root),
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      only.members.push(...group.members);
      only.credit = only.credit && group.credit;
      continue;
    }
    roots.push(group);
    for (const word of new Set(group.words)) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return roots.map(({ members }) => members);
};
