import { words } from './words.js';

/** Small words before places. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
  'in at from near to across into around outside within throughout',
);

/** Small words that often stand before people. */
export const PERSON_PREPOSITIONS: ReadonlySet<string> = words('by with against for between like');

/** What names somebody: "a child called …", "identified as …". */
export const NAMING: ReadonlySet<string> = words('named called nicknamed identified');

/** Relatives before “of” and a name. */
export const KIN: ReadonlySet<string> = words(
  'son daughter wife husband brother sister father mother widow family parents',
);

/** What is named right after its kind: "the newspaper …", "the vessel …". */
export const WORKS: ReadonlySet<string> = words(`
  newspaper daily weekly giant firm startup brand vessel carrier frigate app platform website channel broadcaster series
  musical opera restaurant suburb neighbourhood neighborhood municipality township capital outlet site group
`);

/** What follows the name of a place or of a thing named after somebody. */
export const GROUNDS: ReadonlySet<string> = words(`
  state province district region island islands city town village river beach airport county area valley highway border
  peninsula strait coast mountains municipality prison airlines bus
`);

/** What has places: "the outskirts of …", "mayor of …". */
export const PLACED: ReadonlySet<string> = words(`
  outskirts streets town city village capital north south east west northeast northwest southeast southwest centre center
  port suburb coast region province district state people residents mayor governor bishop archbishop king queen emir sultan
  president minister ambassador chief mp republic kingdom islands battle siege fall liberation
`);

/** What says where in a place: "downtown …". */
export const PLACING: ReadonlySet<string> = words(`
  downtown northern southern eastern western central greater upper lower rural nearby neighbouring neighboring coastal
  mainland
`);
