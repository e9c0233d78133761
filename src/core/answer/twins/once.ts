import type { DeskParts, Place } from '../../desk/types.js';
import { overlaps } from '../../span.js';
import { byNewest } from '../cards-newest.js';
import type { Said } from '../quote-entries.js';
import { twinLinesOf, twinsOf } from './index.js';

/** Lines of quotations in their order, the same words of several articles once: the first of them. */
export const eachSaidOnce = (parts: DeskParts, said: readonly Said[]): readonly Said[] => {
  const repeated = new Set<Said>();
  return said.filter((line) => {
    if (repeated.has(line)) return false;
    for (const twin of twinLinesOf(parts, line)) repeated.add(twin);
    return true;
  });
};

/** The line of the newest article that shows the same words. */
export const newestLine = (parts: DeskParts, line: Said): Said => {
  const newest = byNewest(parts);
  return [line, ...twinLinesOf(parts, line)].reduce((best, one) =>
    newest(best.place, one.place) <= 0 ? best : one,
  );
};

/** What stands at places, in its order, the same statement of several articles once: the first of them. */
export const eachStatedOnce = <One>(
  parts: DeskParts,
  all: readonly One[],
  placeOf: (one: One) => Place,
): readonly One[] => {
  const shown: Place[] = [];
  return all.filter((one) => {
    const place = placeOf(one);
    if (shown.some((twin) => twin.article === place.article && overlaps(twin, place))) return false;
    shown.push(...twinsOf(parts, place));
    return true;
  });
};
