import { LAUNCH, REVIEW } from './harbour.js';
import { makeParts } from './made.js';

/** The tables over both articles on the harbour guard. */
export const HARBOUR = makeParts(LAUNCH, REVIEW);
