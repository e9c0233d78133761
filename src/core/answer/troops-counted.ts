import { memo } from '../desk/memo.js';
import type { DeskParts } from '../desk/types.js';
import { fold } from '../question/words.js';

/** A thing that the articles count, as written most often, with the number of amounts of it. */
export type CountedThing = { readonly text: string; readonly amounts: number };

const SOLDIERS: ReadonlySet<string> = new Set(
  'troop troops soldier soldiers peacekeeper peacekeepers personnel servicemen servicewomen serviceman men fighters fighter forces combatants militants recruits conscripts reservists marines infantry infantrymen paratroopers'.split(
    ' ',
  ),
);

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const TIE = /\s(?:of|per|in|on|at|to|for|from|with|by|between|against|among|around|near|into|over|under)\s/u;

/** The noun that a counted thing is about, without what is tied to it: “troops” of “European troops in Mali”. */
export const headOf = (counts: string): string => {
  const tie = TIE.exec(counts);
  return (tie === null ? counts : counts.slice(0, tie.index)).trim().split(/\s+/u).at(-1) ?? '';
};

/** Whether a counted thing is people of a force: “European troops”, “peacekeepers in Mali”. Its head decides. */
export const isSoldiers = (counts: string | null): boolean =>
  counts !== null && SOLDIERS.has(wordsOf(headOf(counts)).at(-1) ?? '');

/** A body of soldiers, which numbers count as its people: “a force of 900”. */
const BODY = /(?:^|-)(?:force|contingent|mission|deployment)$/iu;

/** Whether a counted thing is people of a force, or the force itself: “a force of 900” counts its soldiers. */
export const isPeopleOfForce = (counts: string): boolean => isSoldiers(counts) || BODY.test(headOf(counts));

const countedIn = memo((figures: DeskParts['figures']): readonly CountedThing[] => {
  const things = new Map<string, { readonly text: string; amounts: number }>();
  for (const { figure } of figures) {
    if (figure.class !== 'amount' || figure.counts === null || figure.unit !== null) continue;
    const key = fold(figure.counts);
    const thing = things.get(key) ?? { text: figure.counts, amounts: 0 };
    thing.amounts += 1;
    things.set(key, thing);
  }
  return [...things.values()].sort((a, b) => b.amounts - a.amounts || (a.text < b.text ? -1 : 1));
});

/** The things that amounts without a unit of measure count, most frequent first; of equal ones in order of the alphabet. */
export const countedThings = (parts: Pick<DeskParts, 'figures'>): readonly CountedThing[] =>
  countedIn(parts.figures);
