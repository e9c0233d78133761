import type { Candidate } from './candidates.js';
import type { Group } from './groups.js';
import { familyNames, plainWords } from './lists/index.js';
import { nameSounds, soundsWithin } from './names.js';
import { isRoleNoun } from './roles/phrase.js';
import { isGiven } from './trim.js';

/** The groups that mean one person; `name` is the fullest. */
export type Cluster = { readonly name: Group; readonly groups: readonly Group[] };

type Draft = {
  readonly sounds: readonly string[];
  readonly suffix: string;
  readonly groups: [Group, ...Group[]];
};

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

/** The last word of the title right before a mention: "president" of "U.S. President Ana Silva"; else null. */
const officeOf = ({ words, from }: Candidate): string | null => {
  const before = words[from - 1];
  return before?.capital === true && words[from]?.joined === true && isRoleNoun(before)
    ? before.folded
    : null;
};

/**
 * Whether a surname is somebody else's: it comes with an office before the full name does, which never has that office
 * ("President Silva", then "Ana Silva").
 */
const isAnother = (single: Group, full: Group): boolean => {
  const [first] = single.candidates;
  const office = first === undefined ? null : officeOf(first);
  if (office === null || firstStart(single) > firstStart(full)) return false;
  return !full.candidates.some((candidate) => officeOf(candidate) === office);
};

/** The full name that a single word means: one that ends in it, else one that holds it; the last one named before wins. */
const ownerOf = (register: Register, single: Group, sounds: readonly string[]): Draft | undefined => {
  const owners = sharing(register, sounds).filter(
    (draft) => soundsWithin(sounds, draft.sounds) && !isAnother(single, draft.groups[0]),
  );
  const byLast = owners.filter((draft) => draft.sounds.at(-1) === sounds.at(-1));
  const ranked = byLast.length > 0 ? byLast : owners;
  const startOf = ({ groups: [full] }: Draft): number => firstStart(full);
  const before = ranked.filter((draft) => startOf(draft) < firstStart(single));
  return before.toSorted((a, b) => startOf(a) - startOf(b)).at(-1) ?? ranked[0];
};

const hasPlainWord = ({ key }: Group): boolean =>
  key.split(' ').some((word) => plainWords.has(word) && !isGiven(word) && !familyNames.has(word));

/** The longest form; one with a plain word, as a headline leaves it, only where there is no other full name. */
const fullest = ([longest, ...others]: readonly [Group, ...Group[]]): Group =>
  hasPlainWord(longest)
    ? (others.find((group) => group.size > 1 && !hasPlainWord(group)) ?? longest)
    : longest;

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
  return drafts.map(({ groups: same }) => ({ name: fullest(same), groups: same }));
};

/** All mentions of a cluster, in text order. */
export const mentionsOf = ({ groups }: Cluster): readonly Candidate[] =>
  groups.flatMap(({ candidates }) => candidates).toSorted((a, b) => a.start - b.start);
