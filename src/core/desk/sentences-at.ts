import { firstEndingAfter } from '../lower-bound.js';
import type { Sentence } from '../passages/types.js';
import type { Span } from '../span.js';

/** The sentences that a span touches, in text order; for an empty span the one that holds or follows it. */
export const sentencesAt = (sentences: readonly Sentence[], span: Span): readonly Sentence[] => {
  const first = firstEndingAfter(sentences, span.start);
  const end = Math.max(span.end, span.start + 1);
  let last = first;
  while ((sentences[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  return sentences.slice(first, Math.max(last, first + 1));
};

/** One span over all sentences that a span touches; the span itself where the article has none there. */
export const wholeSentences = (sentences: readonly Sentence[], span: Span): Span => {
  const touched = sentencesAt(sentences, span);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
};
