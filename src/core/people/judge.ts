import type { Group } from './groups.js';
import { EASTERN_FAMILY } from './lexicon/more-names.js';
import { nameSounds } from './names.js';
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
  for (const [sign, strength] of echo.signs)
    if (/^(?:any|share) /u.test(sign)) signs.set(`echo ${sign}`, strength);
  return signs;
};

/** How a word of a name sounds, without an Arabic article: “Assad” is the last of “Bashar al-Asad”. */
const soundOf = (word: string): string => nameSounds(word).at(-1) ?? '';

/** How likely the longer names of an article are persons, by the words that stand in them. */
type Known = {
  readonly last: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, number>;
  readonly inner: ReadonlyMap<string, number>;
  readonly of: ReadonlyMap<string, number>;
};

const raise = (scores: Map<string, number>, word: string, score: number): void => {
  scores.set(word, Math.max(scores.get(word) ?? 0, score));
};

const knownOf = (long: readonly Group[], scores: ReadonlyMap<string, number>): Known => {
  const [last, first, inner] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  for (const group of long) {
    const score = scores.get(group.key) ?? 0;
    raise(last, soundOf(group.last), score);
    raise(EASTERN_FAMILY.has(group.first) && group.size <= 3 ? last : first, soundOf(group.first), score);
    for (const word of group.key.split(' ').slice(1, -1)) raise(inner, soundOf(word), score);
  }
  return { last, first, inner, of: scores };
};

/** Signs of a name of one word, with how likely a longer name that it is part of, or that stands beside it, is a person. */
const singleSigns = (group: Group, known: Known): ReadonlyMap<string, number> => {
  const signs = new Map(group.signs);
  const sound = soundOf(group.key);
  const parts = [known.last.get(sound), known.first.get(sound), known.inner.get(sound)] as const;
  const [last, first, inner] = parts;
  if (last !== undefined) signs.set('lastOf', last).set('lastOfThing', 1 - last);
  if (first !== undefined) signs.set('firstOf', first).set('firstOfThing', 1 - first);
  if (inner !== undefined && last === undefined && first === undefined) signs.set('innerOf', inner);
  if (parts.every((part) => part === undefined)) signs.set('partOfNone', 1);
  const beside = Math.max(0, ...group.beside.map((key) => known.of.get(key) ?? 0));
  if (beside > 0) signs.set('beside', beside);
  return signs;
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
  const known = knownOf(long, scores);
  for (const group of groups) if (group.size === 1) signs.set(group.key, singleSigns(group, known));
  return signs;
};

/** A name that is the end of a longer one is as likely as the longer one: "Samuel-Jones" after "Ada Samuel-Jones". */
const withTails = (
  groups: readonly Group[],
  scores: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const tails = new Map<string, number>();
  for (const { key, size } of groups)
    for (let at = key.indexOf(' '); size > 2 && at !== -1; at = key.indexOf(' ', at + 1))
      raise(tails, key.slice(at + 1), scores.get(key) ?? 0);
  return new Map(
    groups.map(({ key, size }) => {
      const score = scores.get(key) ?? 0;
      return [key, size > 1 ? Math.max(score, tails.get(key) ?? 0) : score];
    }),
  );
};

/** How likely each group of an article names a person, by key. */
export const judge = (groups: readonly Group[]): ReadonlyMap<string, number> => {
  const signs = allSigns(groups, FULL);
  const scores = new Map(
    groups.map(({ key, size }) => [key, probability(signs.get(key) ?? new Map(), size > 1 ? FULL : SINGLE)]),
  );
  return withTails(groups, scores);
};
