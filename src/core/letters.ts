import { latin } from './latin.js';

/** Begins with a capital letter. */
export const CAPITAL = latin(/^\p{Lu}/u);
/** Begins with a small letter. */
export const SMALL = latin(/^\p{Ll}/u);
/** Begins with a digit or another sign for a number. */
export const NUMBER = latin(/^\p{N}/u);
/** Holds a letter. */
export const LETTER = latin(/\p{L}/u);
/** One capital letter alone. */
export const ONE_CAPITAL = latin(/^\p{Lu}$/u);
/** Two capital letters or more and nothing else. */
export const ACRONYM = latin(/^\p{Lu}{2,}$/u);
/** Capital letters with a full stop each. */
export const DOTTED = latin(/^(?:\p{Lu}\.)+$/u);
