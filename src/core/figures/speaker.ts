import type { Attribution, Figure, Speaker } from '../extraction.js';
import { latin } from '../latin.js';
import { LETTER } from '../letters.js';
import { type Span, sliceOf } from '../span.js';

const ONLY_SAID = latin(/^\s+(?:\p{L}+\s+)?(?:said|says)$/u);
const SUBORDINATE = /^["“‘]?(?:As|While|Although|Though|Since|After|Because|When)\b/u;

/** Whether a semicolon parts two places of a sentence: what stands behind it is another statement. Quoted words are one. */
const isParted = (text: string, a: Span, b: Span): boolean => {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return between.includes(';') && !/["“”„«»]/u.test(between);
};

/**
 * Whether a sentence's speaker says the words at a span of it. In "As officials said so, the plan has four parts" the
 * officials say only what stands before the comma that ends their clause: for words behind it the result is `null`, and so it is where a
 * semicolon parts speaker and words.
 */
export const speakerWithin = (
  text: string,
  speaker: Speaker | null,
  sentence: Span,
  words: Span,
): Speaker | null => {
  if (speaker === null || speaker.start < sentence.start) return speaker;
  if (speaker.end <= sentence.end && isParted(text, speaker, words)) return null;
  if (speaker.end > words.start) return speaker;
  if (!SUBORDINATE.test(sliceOf(text, sentence))) return speaker;
  const comma = text.indexOf(',', speaker.end);
  if (comma === -1 || comma >= words.start) return speaker;
  const clause = text.slice(speaker.end, comma);
  const apart = LETTER.test(clause) && !ONLY_SAID.test(clause);
  return apart ? null : speaker;
};

/**
 * Who gives a figure: of an amount the one who names it in words of its own ("officials count on 40,000, the paper
 * reported"), else the speaker of the sentence.
 */
export const speakerOf = (
  text: string,
  attribution: Attribution,
  sentence: Span,
  figure: Span & Pick<Figure, 'class'>,
): Speaker | null => {
  const named = figure.class === 'amount' || figure.class === 'vague' ? attribution.holderAt(figure) : null;
  return named ?? speakerWithin(text, attribution.speakerAt(figure), sentence, figure);
};
