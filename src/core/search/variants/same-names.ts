import { termOf } from '../terms/term-of.js';
import type { Variant } from './types.js';

/** Names of one place or body that differ by more than spelling; from general knowledge. */
const GROUPS =
  'kyiv kiev|kharkiv kharkov|odesa odessa|lviv lvov|dnipro dnepr dnipropetrovsk|mykolaiv nikolaev|luhansk lugansk|' +
  'zaporizhzhia zaporozhye zaporizhia|chernihiv chernigov|chornobyl chernobyl|bakhmut artemivsk|donbas donbass|' +
  'ISIS ISIL daesh|hezbollah hizbollah hizbullah|burma myanmar|mumbai bombay|gaddafi qaddafi gadhafi|quran koran|' +
  'mohammed muhammad mohammad';

const WEIGHT = 0.9;

const variantsOf = (group: string): readonly (readonly [string, readonly Variant[]])[] => {
  const terms = group
    .split(' ')
    .map((word) => termOf(word, 'en'))
    .filter((term) => term !== null);
  return terms.map((term) => [
    term,
    terms.filter((other) => other !== term).map((other) => ({ term: other, weight: WEIGHT })),
  ]);
};

/** Other names of the same place or body, by English term. */
export const SAME_NAMES: ReadonlyMap<string, readonly Variant[]> = new Map(
  GROUPS.split('|').flatMap(variantsOf),
);
