import type { Candidate } from './candidates.js';
import type { Group } from './groups.js';
import { nameSounds, soundsWithin } from './names.js';

/** The groups that mean one person; `name` is the fullest. */
export type Cluster = { readonly name: Group; readonly groups: readonly Group[] };

type Draft = { readonly sounds: readonly string[]; readonly suffix: string; readonly groups: Group[] };

const firstStart = (group: Group): number => group.candidates[0]?.start ?? 0;

const suffixOf = (key: string): string => /\b(?:jr|sr|ii|iii|iv)$/u.exec(key)?.[0] ?? '';

const draftOf = (group: Group): Draft => ({
  sounds: nameSounds(group.key),
  suffix: suffixOf(group.key),
  groups: [group],
});

/** Drafts by each word of their name, so that only those that share a word are compared. */
type Register = Map<string, Draft[]>;

const enter = (register: Register, draft: Draft): void => {
  for (const sound of new Set(draft.sounds)) {
    const known = register.get(sound);
    if (known === undefined) register.set(sound, [draft]);
    else known.push(draft);
  }
};

const sharing = (register: Register, sounds: readonly string[]): readonly Draft[] =>
  register.get(sounds.at(-1) ?? '') ?? [];

/** The draft of the same full name, in some spelling; "Jr." and "Sr." are two people. */
const sameFull = (register: Register, { sounds, suffix }: Draft): Draft | undefined =>
  sharing(register, sounds).find(
    (known) =>
      soundsWithin(sounds, known.sounds) && (known.suffix === suffix || known.suffix === '' || suffix === ''),
  );

/** The full name that a single word means: one that ends in it, else one that holds it; the last one named before wins. */
const ownerOf = (register: Register, single: Group, sounds: readonly string[]): Draft | undefined => {
  const owners = sharing(register, sounds).filter((draft) => soundsWithin(sounds, draft.sounds));
  const byLast = owners.filter((draft) => draft.sounds.at(-1) === sounds.at(-1));
  const ranked = byLast.length > 0 ? byLast : owners;
  const startOf = ({ groups: [full] }: Draft): number => (full === undefined ? 0 : firstStart(full));
  const before = ranked.filter((draft) => startOf(draft) < firstStart(single));
  return before.toSorted((a, b) => startOf(a) - startOf(b)).at(-1) ?? ranked[0];
};

/** Brings the ways of writing a person together, longest names first. */
export const gather = (groups: readonly Group[]): readonly Cluster[] => {
  const register: Register = new Map();
  const drafts: Draft[] = [];
  for (const group of groups.toSorted((a, b) => b.size - a.size || firstStart(a) - firstStart(b))) {
    const draft = draftOf(group);
    const known = group.size > 1 ? sameFull(register, draft) : ownerOf(register, group, draft.sounds);
    if (known !== undefined) {
      known.groups.push(group);
      continue;
    }
    drafts.push(draft);
    enter(register, draft);
  }
  return drafts.flatMap(({ groups: [name, ...others] }) =>
    name === undefined ? [] : [{ name, groups: [name, ...others] }],
  );
};

/** All mentions of a cluster, in text order. */
export const mentionsOf = ({ groups }: Cluster): readonly Candidate[] =>
  groups.flatMap(({ candidates }) => candidates).toSorted((a, b) => a.start - b.start);
