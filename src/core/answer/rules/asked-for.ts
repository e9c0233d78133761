import type { Reading } from '../../question/types.js';
import type { Outcome } from '../types.js';
import type { Doubts } from './doubts.js';

/** Question words from the beginning of a question are written small inside a sentence: “How many votes”. */
const asInside = ({ start, text }: NonNullable<Reading['asks']>): string =>
  start === 0 && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/**
 * The question's own words for the thing that the excerpts lack (“how many votes”, “who is the captain”); `null` when
 * they have it or the question has no words for it. A silent answer lacks whatever was asked for. A lone
 * question word names nothing.
 */
export const askedForIn = (reading: Reading, doubts: Doubts, outcome: Outcome): string | null => {
  const lacks = outcome === 'silent' || doubts.type || doubts.role || doubts.speaker !== null;
  const isPhrase = reading.asks !== null && /\S\s+\S/u.test(reading.asks.text);
  return lacks && isPhrase ? asInside(reading.asks) : null;
};
