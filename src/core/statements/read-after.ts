import type { DeskParts } from '../desk/types.js';
import type { AskedSpeaker } from '../question/types.js';
import { overlaps } from '../span.js';
import { completed } from './elliptical.js';
import { type ReadStatement, readStatement } from './read.js';

/**
 * Reads a statement after another one (`before`, as it was read). One that leans on it is read with its words; the
 * subject of its own must then stand near, as a name must, and the numbers are not its own.
 */
export const readAfter = (
  parts: DeskParts,
  words: string,
  before: string | null,
  person: AskedSpeaker | null,
): ReadStatement => {
  const whole = completed(words, before);
  if (whole === null) return readStatement(parts, words, person);
  const read = readStatement(parts, whole.text, person);
  const subject = read.asked.query.terms.filter((term) => overlaps(whole.subject, term));
  return { ...read, figures: [], names: new Set([...read.names, ...subject]), completed: true };
};
