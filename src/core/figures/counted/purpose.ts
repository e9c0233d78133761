import type { Span } from '../../span.js';
import { MONEY } from '../measure/units.js';
import { lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import { afterDeterminers, afterPhrase, spanOfTokens } from './phrase.js';

const SPENDING =
  /^(?:sp[ae]n[dt]|spends|spending|pa(?:y|ys|id|ying)|invest(?:s|ed|ing)?|charg(?:e|es|ed|ing)|budget(?:s|ed)?|earmark(?:s|ed)?|allocat(?:e|es|ed|ing)|set|bid|offer(?:s|ed|ing)?|rais(?:e|es|ed|ing)|borrow(?:s|ed)?|pledg(?:e|es|ed|ing)|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|need(?:s|ed)?|include(?:s|d)?|including)$/u;
const SPENDING_REACH = 6;
/** Words that begin a phrase of time or order behind a preposition: nothing that is counted or paid for. */
export const NO_THINGS: ReadonlySet<string> = new Set(
  'year years month months week weeks day days quarter quarters decade decades time times period first second third fourth fiscal instance example now life morning night afternoon evening'.split(
    ' ',
  ),
);

/** "spent $40 million on trains", "$20 million for schools": what a sum is for, behind a verb of spending. */
export const behindPurpose = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  if (!MONEY.has(reading.unit ?? '') || !/^(?:on|for|into|in)$/u.test(lowerAt(tokens, reading.to)))
    return null;
  const verbs = tokens.slice(Math.max(0, from - SPENDING_REACH), from);
  if (!verbs.some(({ lower }) => SPENDING.test(lower))) return null;
  const start = afterDeterminers(tokens, reading.to + 1);
  const end = afterPhrase(tokens, start, false);
  if (NO_THINGS.has(lowerAt(tokens, start)) || /ing$/u.test(lowerAt(tokens, start))) return null;
  return spanOfTokens(tokens, start, end);
};
