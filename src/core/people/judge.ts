import type { Group } from './groups.js';
import { FULL as FULL_TEXT, SINGLE as SINGLE_TEXT } from './weights.js';

/** Weight of each sign; `bias` is added always. */
export type Weights = Readonly<Record<string, number>>;

const parse = (text: string): Weights =>
  Object.fromEntries(
    text.split(';').map((entry): [string, number] => {
      const at = entry.lastIndexOf('=');
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );

const FULL = parse(FULL_TEXT);
const SINGLE = parse(SINGLE_TEXT);

/** Probability that signs with these weights mean a person (logistic regression). */
export const probability = (signs: ReadonlyMap<string, number>, weights: Weights): number => {
  let sum = weights.bias ?? 0;
  for (const [sign, strength] of signs) sum += (weights[sign] ?? 0) * strength;
  return 1 / (1 + Math.exp(-sum));
};

/** Signs of a name of several words, with those of its last word where that stands alone: "Mr Kenyatta" tells of "Uhuru Kenyatta". */
export const fullSigns = (group: Group, groups: ReadonlyMap<string, Group>): ReadonlyMap<string, number> => {
  const echo = groups.get(group.last);
  if (echo === undefined) return group.signs;
  const signs = new Map(group.signs).set('echo', 1);
  for (const [sign, strength] of echo.signs) if (sign.startsWith('any ')) signs.set(`echo ${sign}`, strength);
  return signs;
};

/** Signs of a name of one word, with how likely a longer name that ends or begins with it is a person. */
export const singleSigns = (
  group: Group,
  lasts: ReadonlyMap<string, number>,
  firsts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const signs = new Map(group.signs);
  const last = lasts.get(group.key);
  const first = firsts.get(group.key);
  if (last !== undefined) signs.set('lastOf', last).set('lastOfThing', 1 - last);
  if (first !== undefined) signs.set('firstOf', first).set('firstOfThing', 1 - first);
  if (last === undefined && first === undefined) signs.set('partOfNone', 1);
  return signs;
};

const best = (
  groups: readonly Group[],
  wordOf: (group: Group) => string,
  scores: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const group of groups) {
    const word = wordOf(group);
    found.set(word, Math.max(found.get(word) ?? 0, scores.get(group.key) ?? 0));
  }
  return found;
};

/** Signs of all groups of an article, those of single words after the longer names are scored with `full`. */
export const allSigns = (
  groups: readonly Group[],
  full: Weights,
): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const long = groups.filter(({ size }) => size > 1);
  const signs = new Map(long.map((group) => [group.key, fullSigns(group, byKey)]));
  const scores = new Map([...signs].map(([key, found]) => [key, probability(found, full)]));
  const lasts = best(long, ({ last }) => last, scores);
  const firsts = best(long, ({ first }) => first, scores);
  for (const group of groups) if (group.size === 1) signs.set(group.key, singleSigns(group, lasts, firsts));
  return signs;
};

/** How likely each group of an article names a person, by key. */
export const judge = (groups: readonly Group[]): ReadonlyMap<string, number> => {
  const signs = allSigns(groups, FULL);
  return new Map(
    groups.map(({ key, size }) => [key, probability(signs.get(key) ?? new Map(), size > 1 ? FULL : SINGLE)]),
  );
};
