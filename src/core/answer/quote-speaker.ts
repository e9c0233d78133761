import type { DeskParts, DeskPerson, DeskSource } from '../desk/types.js';
import { wordsIn } from '../question/words.js';
import { type QuotationHead, saidBy } from './quote-card.js';
import { type Said, saidInAll } from './quote-entries.js';
import { resolveName } from './who-names.js';

/** Whose words are asked for, and all of them. */
export type AskedWords = {
  readonly people: readonly DeskPerson[];
  readonly sources: readonly DeskSource[];
  readonly certain: boolean;
  readonly said: readonly Said[];
  readonly head: QuotationHead;
};

const named = <One>(all: readonly One[], numbers: readonly number[]): readonly One[] =>
  numbers.flatMap((number) => all[number] ?? []);

const headOf = (
  typed: string,
  people: readonly DeskPerson[],
  sources: readonly DeskSource[],
): QuotationHead => {
  const speaker = people.length === 1 ? people[0]?.name : sources.length === 1 ? sources[0]?.text : typed;
  return { speaker: speaker ?? typed, unnamed: people.length === 0 && sources.length > 0, about: null };
};

/** Lines whose speaker is a thing (“the report”) that is called so. */
const saidByThing = (parts: DeskParts, typed: string): readonly Said[] => {
  const words = wordsIn(typed).map(({ folded }) => folded);
  return saidInAll(parts).filter(({ speaker }) => {
    if (speaker?.kind !== 'thing' || words.length === 0) return false;
    const own = new Set(wordsIn(speaker.text).map(({ folded }) => folded));
    return words.every((word) => own.has(word));
  });
};

/** Reads whom a typed speaker means: one person, several, or all unnamed sources that are called so. */
export const askedWords = (parts: DeskParts, typed: string): AskedWords => {
  const resolved = resolveName(parts, typed);
  const people = named(parts.people, resolved.people);
  const sources = named(parts.sources, resolved.sources);
  const said =
    people.length + sources.length === 0
      ? saidByThing(parts, typed)
      : [...new Set([...people, ...sources].flatMap((one) => saidBy(parts, one)))];
  return { people, sources, certain: resolved.certain, said, head: headOf(typed, people, sources) };
};
