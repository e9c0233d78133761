import { SMALL } from '../../letters.js';
import type { Span } from '../../span.js';
import { isCapital, lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import { signBefore } from '../sign.js';
import { phraseStart, spanOfTokens } from './phrase.js';
import { PHRASE_ENDS } from './words.js';

const phraseBefore = (tokens: readonly Token[], to: number): Span | null =>
  spanOfTokens(tokens, phraseStart(tokens, to), to);

/** Whether all capitals, as the short name of a share: "BRM". */
const isTicker = (token: Token | undefined): boolean => /^[A-Z]{2,5}$/u.test(token?.text ?? '');

/** "Braun Mills (BRM -3.2%)", "Braun -3.2%": whose change it is, in a list of changes with signs. */
const signed = (tokens: readonly Token[], from: number): Span | null => {
  const sign = signBefore(tokens, from) !== null;
  const at = sign ? from - 1 : from;
  if (!sign && !(isTicker(tokens[at - 1]) && lowerAt(tokens, at - 2) === '(')) return null;
  const inside = isTicker(tokens[at - 1]) && lowerAt(tokens, at - 2) === '(' ? at - 2 : at;
  const bracket = lowerAt(tokens, inside - 1) === '(';
  const to = bracket ? inside - 1 : inside;
  const named = tokens[to - 1]?.kind === 'word' && (bracket || isCapital(tokens[to - 1]));
  return named ? phraseBefore(tokens, to) : null;
};

const PLURAL = /(?:[^siu]s|men|people|children)$/u;

/** "confirmed cases (13)": the things before a number in brackets. */
const bracketed = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  const inside = lowerAt(tokens, from - 1) === '(' && lowerAt(tokens, reading.to) === ')';
  const last = tokens[from - 2];
  if (!inside || reading.unit !== null || last === undefined) return null;
  return PLURAL.test(last.lower) && SMALL.test(last.text) && !PHRASE_ENDS.has(last.lower)
    ? phraseBefore(tokens, from - 1)
    : null;
};

/** What a figure counts where it stands in a list of changes or in brackets behind the thing; else `null`. */
export const listedThing = (tokens: readonly Token[], reading: Reading, from: number): Span | null =>
  signed(tokens, from) ?? bracketed(tokens, reading, from);
