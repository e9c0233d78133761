import { CITIES } from './cities.js';
import { FAMILY } from './family.js';
import { GIVEN } from './given.js';
import { PLAIN } from './plain.js';
import { unpack } from './unpack.js';

/** First names of many countries, folded. */
export const givenNames: ReadonlySet<string> = unpack(GIVEN);

/** Family names of many countries, folded. */
export const familyNames: ReadonlySet<string> = unpack(FAMILY);

/** Cities of 100,000 people and more with a name of one word, folded. */
export const cities: ReadonlySet<string> = unpack(CITIES);

/** English words that are written small. */
export const plainWords: ReadonlySet<string> = unpack(PLAIN);
