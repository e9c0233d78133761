import { countedThings } from '../answer/troops-counted.js';
import { foldName } from '../people/names.js';
import type { Completion, DeskParts } from './types.js';

/** Most choices that autocomplete shows, and most characters of a label. */
const CHOICES_MOST = 25;
const LABEL_MOST = 100;

/** A choice with the texts that it is found by, best choices first. */
type Candidate = { readonly value: string; readonly found: readonly string[] };

const shortened = (text: string): string => {
  if (text.length <= LABEL_MOST) return text;
  const cut = text.slice(0, LABEL_MOST - 1);
  return `${/[\uD800-\uDBFF]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
};

/** 0 where a text begins with what is typed, 1 where a word of it does, `null` otherwise. */
const rankOf = (text: string, typed: string): number | null => {
  const folded = foldName(text);
  if (folded.startsWith(typed)) return 0;
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ')}`.includes(` ${typed}`) ? 1 : null;
};

const best = (candidates: readonly Candidate[], typed: string): readonly Completion[] => {
  const wanted = foldName(typed);
  const seen = new Set<string>();
  return candidates
    .map(({ value, found }) => ({
      value,
      rank: Math.min(...found.map((text) => rankOf(text, wanted) ?? Number.POSITIVE_INFINITY)),
    }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ value }) => {
      const label = shortened(value);
      const key = foldName(label);
      if (key === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ label, value: value.length > LABEL_MOST ? label.slice(0, -1) : value }];
    })
    .slice(0, CHOICES_MOST);
};

const peopleIn = (parts: DeskParts): readonly Candidate[] =>
  parts.people.map(({ name, aliases }) => ({ value: name, found: [name, ...aliases] }));

const sourcesIn = (parts: DeskParts): readonly Candidate[] =>
  [...parts.sources]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ text }) => ({ value: text, found: [text] }));

const speaking = <One extends { readonly sayings: readonly unknown[] }>(
  all: readonly One[],
): readonly One[] =>
  all.filter(({ sayings }) => sayings.length > 0).sort((a, b) => b.sayings.length - a.sayings.length);

/** Names of people and unnamed sources that fit what is typed: most mentioned first. */
export const completeNames = (parts: DeskParts, typed: string): readonly Completion[] =>
  best([...peopleIn(parts), ...sourcesIn(parts)], typed);

/** People and unnamed sources with words of their own: most words first. */
export const completeSpeakers = (parts: DeskParts, typed: string): readonly Completion[] => {
  const [people, sources] = [speaking(parts.people), speaking(parts.sources)];
  return best([...peopleIn({ ...parts, people }), ...sourcesIn({ ...parts, sources })], typed);
};

/** Things that the articles count: most frequent first. */
export const completeTopics = (parts: DeskParts, typed: string): readonly Completion[] =>
  best(
    countedThings(parts).map(({ text }) => ({ value: text, found: [text] })),
    typed,
  );
