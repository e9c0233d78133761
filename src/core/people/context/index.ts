import type { Candidate } from '../candidates.js';
import { signsAfter } from './after.js';
import { signsBefore } from './before.js';

/** What the words around one mention tell about it, as names of signs. */
export const contextOf = (candidate: Candidate): readonly string[] => [
  ...signsBefore(candidate),
  ...signsAfter(candidate),
];
