import type { Span } from '../../span.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import { afterDeterminers, afterPhrase, isVerbForm, phraseStart, spanOfTokens } from './phrase.js';
import { NO_THINGS } from './purpose.js';

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must)$/u;
const BE = /^(?:is|are|was|were|be|been|being|has|have|had|not|also|already|now)$/u;
const CHAIN_MOST = 5;

/** Position after the auxiliaries that begin at a position: "[will be] spent". */
const afterAuxiliaries = (tokens: readonly Token[], from: number): number => {
  let to = from;
  while (to < from + CHAIN_MOST && (MODAL.test(lowerAt(tokens, to)) || BE.test(lowerAt(tokens, to)))) to += 1;
  return to;
};

const OPENS = /^(?:|[,;:"“—]|and|but|while|whereas|because|when|that|which|as|if|although|then)$/u;
const ONLY = /^(?:only|just|some|another|still)$/u;

/** Whether a figure opens its clause and is the subject of the verb behind it: "48 percent chose the mayor". */
export const isSubject = (tokens: readonly Token[], reading: Reading, from: number): boolean =>
  OPENS.test(lowerAt(tokens, ONLY.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1)) &&
  (afterAuxiliaries(tokens, reading.to) > reading.to || isVerbForm(tokens, reading.to));

/** "$4 million will be [spent on schools]": what a sum is given to or spent on where it is the subject itself. */
const behindPassive = (tokens: readonly Token[], reading: Reading): Span | null => {
  const verb = afterAuxiliaries(tokens, reading.to);
  if (verb === reading.to || !isVerbForm(tokens, verb)) return null;
  if (!/^(?:to|on|for|into|in|from|by)$/u.test(lowerAt(tokens, verb + 1))) return null;
  const start = afterDeterminers(tokens, verb + 2);
  if (NO_THINGS.has(lowerAt(tokens, start)) || /ing$/u.test(lowerAt(tokens, start))) return null;
  return spanOfTokens(tokens, start, afterPhrase(tokens, start, false));
};

/** "900 mills, of which 90 percent", "children: 39 percent suffer": the noun phrase before the clause that the figure leads. */
const antecedent = (tokens: readonly Token[], from: number): Span | null => {
  const which = /^(?:which|whom)$/u.test(lowerAt(tokens, from - 1)) && lowerAt(tokens, from - 2) === 'of';
  const at = which ? from - 2 : from - 1;
  const mark = lowerAt(tokens, at - 1) === ',' ? at - 1 : at;
  if (!which && lowerAt(tokens, at) !== ':') return null;
  return spanOfTokens(tokens, phraseStart(tokens, mark), mark);
};

/**
 * What a figure tells of that leads its clause or sentence, so that nothing before it can be its subject: the noun before
 * "of which" or a colon, and what a sum is spent on.
 */
export const frontedThing = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  if (reading.unit === null) return null;
  return (
    antecedent(tokens, from) ?? (isSubject(tokens, reading, from) ? behindPassive(tokens, reading) : null)
  );
};
