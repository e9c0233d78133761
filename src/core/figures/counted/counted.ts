import type { Span } from '../../span.js';
import { TIME_UNITS } from '../measure/units.js';
import { isCapital, lowerAt, type Token } from '../reading/tokens.js';
import type { Reading } from '../reading/types.js';
import { behind, behindPreposition, behindTimes, inState } from './behind.js';
import { frontedThing, isSubject } from './fronted.js';
import { listedThing } from './listed.js';
import { isLoneVerb, phraseStart, spanOfTokens } from './phrase.js';
import { behindPurpose, NO_THINGS } from './purpose.js';
import { subjectOf } from './subject.js';
import { tiedStart } from './tied.js';

/** What a figure counts, and whether its words stand right at the figure. */
export type Counted = { readonly span: Span; readonly direct: boolean };

/** "Maria Novak, 34,": the person whose age it is. */
const beforeAge = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  if (/^olds?$/u.test(lowerAt(tokens, reading.to - 1)) && tokens[reading.to]?.kind === 'word') return null;
  const at = lowerAt(tokens, from - 1) === 'now' ? from - 2 : from - 1;
  if (reading.unit !== 'year' || lowerAt(tokens, at) !== ',' || !isCapital(tokens[at - 1])) return null;
  return lowerAt(tokens, reading.to - 1) === 'years'
    ? null
    : spanOfTokens(tokens, phraseStart(tokens, at), at);
};

/** "the past four decades": a stretch of time by itself, which counts nothing. */
const isStretch = (tokens: readonly Token[], reading: Reading, from: number): boolean =>
  TIME_UNITS.has(reading.unit ?? '') &&
  /^(?:past|last|next|first|previous|coming|recent|final)$/u.test(lowerAt(tokens, from - 1));

/** "a force of 30,000", "the number of strikes … 34". */
const beforeOf = (tokens: readonly Token[], masked: readonly Token[], from: number): Span | null => {
  if (lowerAt(tokens, from - 1) !== 'of') return null;
  const timed = NO_THINGS.has(lowerAt(tokens, from - 2));
  const start = timed ? tiedStart(masked, from - 1) : phraseStart(tokens, from - 1);
  return isLoneVerb(tokens, start, from - 1) ? null : spanOfTokens(tokens, start, from - 1);
};

/** "refugees, including 300 from Melby": those of whom they are a part. */
const beforeIncluding = (tokens: readonly Token[], reading: Reading, from: number): Span | null => {
  if (reading.unit !== null || lowerAt(tokens, from - 1) !== 'including') return null;
  const to = lowerAt(tokens, from - 2) === ',' ? from - 2 : from - 1;
  const plural = /s$/u.test(lowerAt(tokens, to - 1));
  return plural ? spanOfTokens(tokens, to - 1, to) : null;
};

/**
 * What a figure counts: the noun phrase behind it, behind "of", before "of", or, for a measure and after a verb of
 * amount, the subject of its clause, else the nearest noun phrase before a measure. `from` and `reading.to` are where
 * the figure and its hedge begin and end; `masked` are the tokens without what belongs to figures.
 */
export const countedBy = (
  tokens: readonly Token[],
  masked: readonly Token[],
  reading: Reading,
  from: number,
): Counted | null => {
  if (isStretch(tokens, reading, from)) return null;
  const direct =
    beforeAge(tokens, reading, from) ??
    listedThing(tokens, reading, from) ??
    behindTimes(tokens, reading) ??
    behindPreposition(tokens, masked, reading) ??
    behind(tokens, reading) ??
    behindPurpose(tokens, reading, from) ??
    beforeIncluding(masked, reading, from) ??
    beforeOf(tokens, masked, from);
  if (direct !== null) return { span: direct, direct: true };
  if (reading.class !== 'amount') return null;
  const fronted = frontedThing(tokens, reading, from);
  if (fronted !== null) return { span: fronted, direct: true };
  if (reading.unit !== null && isSubject(tokens, reading, from)) return null;
  const spans = lowerAt(tokens, from - 1) === 'from' && reading.upper !== null;
  const level = spans || lowerAt(tokens, from - 1) === 'at';
  const span = inState(tokens, reading) ?? subjectOf(masked, from, reading.unit !== null || level);
  return span === null ? null : { span, direct: false };
};
