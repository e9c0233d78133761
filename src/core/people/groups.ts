import type { Candidate } from './candidates.js';
import { contextOf } from './context/index.js';
import { formOf, likenessOf } from './form.js';
import { groupBy } from './group-by.js';
import type { Word } from './words.js';

/** All candidates of one article that are written alike, with what is known of them together. */
export type Group = {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  /** Words that carry the name: particles and suffixes aside, at least 1. */
  readonly size: number;
  readonly last: string;
  readonly first: string;
  /** Keys of the candidates that stand beside one of these in a list: "Ada, Bob and Carol". */
  readonly beside: readonly string[];
  /** Strength of each sign, between 0 and 1: for the context, the share of the mentions that have it. */
  readonly signs: ReadonlyMap<string, number>;
};

/** Signs of which one mention is enough; of the others only the share counts. */
const TELLING: ReadonlySet<string> = new Set(
  'honorific rank Role role age who apposition describedBefore named kin saidAfter saidBefore stripped the opens quoted bracketed placeBefore placeOf'.split(
    ' ',
  ),
);

const namesOf = (candidate: Candidate): readonly string[] =>
  candidate.words
    .slice(candidate.from, candidate.to)
    .filter((word) => word.letters && !/^(?:jr|sr|ii|iii|iv)$/u.test(word.folded))
    .map((word) => word.folded);

const signsOf = (candidates: readonly Candidate[], small: ReadonlySet<string>): Map<string, number> => {
  const signs = new Map<string, number>();
  const [first] = candidates;
  if (first === undefined) return signs;
  for (const sign of formOf(first)) signs.set(sign, 1);
  for (const [sign, likeness] of likenessOf(first)) signs.set(sign, likeness);
  for (const candidate of candidates) {
    for (const sign of contextOf(candidate)) {
      if (TELLING.has(sign)) signs.set(`any ${sign}`, 1);
      signs.set(`share ${sign}`, (signs.get(`share ${sign}`) ?? 0) + 1 / candidates.length);
    }
  }
  signs.set('often', Math.min(1, Math.log2(candidates.length) / 4));
  const written = first.key.split(' ');
  if (written.some((word) => small.has(word))) signs.set(written.length === 1 ? 'small' : 'someSmall', 1);
  return signs;
};

/** The words that the article also writes small. */
const smallWords = (paragraphs: readonly (readonly Word[])[]): ReadonlySet<string> =>
  new Set(
    paragraphs.flatMap((words) =>
      words.filter((word) => word.letters && !word.capital).map((word) => word.folded),
    ),
  );

/** Whether only a comma or an “and” stands between two candidates of one paragraph. */
const inOneList = (a: Candidate, b: Candidate | undefined): boolean => {
  if (b === undefined || a.words !== b.words) return false;
  const between = a.words
    .slice(a.to, b.run)
    .map(({ folded }) => folded)
    .join(' ');
  return between === ',' || between === 'and' || between === ', and';
};

const neighbours = (candidates: readonly Candidate[]): ReadonlyMap<string, readonly string[]> => {
  const beside = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const known = beside.get(from);
    if (known === undefined) beside.set(from, [to]);
    else known.push(to);
  };
  candidates.forEach((candidate, at) => {
    const next = candidates[at + 1];
    if (next === undefined || !inOneList(candidate, next)) return;
    link(candidate.key, next.key);
    link(next.key, candidate.key);
  });
  return beside;
};

/** Candidates by the way they are written, in order of first mention. */
export const groupsOf = (candidates: readonly Candidate[]): readonly Group[] => {
  const beside = neighbours(candidates);
  const small = smallWords([...new Set(candidates.map(({ words }) => words))]);
  return [...groupBy(candidates, ({ key }) => key)].map(([key, group]) => {
    const names = group[0] === undefined ? [] : namesOf(group[0]);
    return {
      key,
      candidates: group,
      beside: beside.get(key) ?? [],
      size: Math.max(1, names.length),
      first: names[0] ?? key,
      last: names.at(-1) ?? key,
      signs: signsOf(group, small),
    };
  });
};
