import type { Token } from './tokens.js';

const MOST_IN_DATELINE = 10;
const CAPITALS = /^\p{Lu}{3,}/u;
const PART = /^(?:\p{Lu}|\p{N}|,$|\.$|\/$)/u;

/** A new sentence follows a dateline; a small letter goes on with the words before the dash. */
const begins = (token: Token | undefined): boolean => token?.kind === 'quote' || token?.capital === true;

/**
 * Number of tokens of the dateline or label that a sentence begins with, its dash included: "OSLO, May 3 (AP) — ",
 * "BEHIND THE SCENES — "; 0 where there is none. It names a place or a subject, never who speaks.
 */
export const datelineEnd = (tokens: readonly Token[]): number => {
  if (!CAPITALS.test(tokens[0]?.text ?? '') || tokens[0]?.kind !== 'word') return 0;
  for (let at = 1; at < Math.min(tokens.length, MOST_IN_DATELINE); at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'mark', text: '' };
    if (kind === 'mark' && /^\p{Pd}+$/u.test(text)) return begins(tokens[at + 1]) ? at + 1 : 0;
    if (kind === 'quote' || !PART.test(text)) return 0;
  }
  return 0;
};
