import type { Candidate } from './candidates.js';
import type { Group } from './groups.js';
import { sameName } from './names.js';

/** The groups that mean one person; the fullest first. */
export type Cluster = { readonly name: Group; readonly groups: readonly Group[] };

const textOrder = (a: Candidate, b: Candidate): number => a.start - b.start;

const suffixOf = (key: string): string => /\b(?:jr|sr|ii|iii|iv)$/u.exec(key)?.[0] ?? '';

const sameFull = (a: Group, b: Group): boolean =>
  sameName(a.key, b.key) &&
  (suffixOf(a.key) === suffixOf(b.key) || suffixOf(a.key) === '' || suffixOf(b.key) === '');

const firstStart = (group: Group): number => group.candidates[0]?.start ?? 0;

/** The person a single name means: one whose full name ends in it, else begins with it; the last one named before wins. */
const ownerOf = (single: Group, fulls: readonly Group[][]): Group[] | null => {
  const owners = fulls.filter(([full]) => full !== undefined && sameName(single.key, full.key));
  const byLast = owners.filter(([full]) => full !== undefined && sameName(single.key, full.last));
  const ranked = byLast.length > 0 ? byLast : owners;
  const before = ranked.filter(([full]) => full !== undefined && firstStart(full) < firstStart(single));
  return before.at(-1) ?? ranked[0] ?? null;
};

/** Brings the ways of writing a person together, longest names first. Groups keep their candidates. */
export const gather = (groups: readonly Group[]): readonly Cluster[] => {
  const longestFirst = [...groups].sort((a, b) => b.size - a.size || firstStart(a) - firstStart(b));
  const clusters: Group[][] = [];
  for (const group of longestFirst.filter(({ size }) => size > 1)) {
    const known = clusters.find(([full]) => full !== undefined && sameFull(group, full));
    if (known === undefined) clusters.push([group]);
    else known.push(group);
  }
  const fulls = [...clusters].sort(([a], [b]) => (a && b ? firstStart(a) - firstStart(b) : 0));
  for (const group of longestFirst.filter(({ size }) => size === 1)) {
    const known =
      ownerOf(group, fulls) ??
      clusters.find(([full]) => full !== undefined && full.size === 1 && sameName(full.key, group.key));
    if (known === undefined || known === null) clusters.push([group]);
    else known.push(group);
  }
  return clusters.flatMap(([name, ...others]) =>
    name === undefined ? [] : [{ name, groups: [name, ...others] }],
  );
};

/** All mentions of a cluster, in text order. */
export const mentionsOf = ({ groups }: Cluster): readonly Candidate[] =>
  groups.flatMap(({ candidates }) => candidates).sort(textOrder);
