import type { Passage } from '../../passages/types.js';
import type { CorpusArticle } from '../corpus.js';
import { massOf, type Occurrence } from './occurrences.js';

/** Most idf of distinct question words within one sentence of a passage. */
export const sentenceIn = (
  { layout, words }: CorpusArticle,
  { sentences }: Passage,
  occurrences: readonly Occurrence[],
  idf: Float64Array,
): number => {
  let most = 0;
  let from = 0;
  for (let index = sentences.start; index < sentences.end && from < occurrences.length; index += 1) {
    const end = layout.sentences[index]?.end ?? 0;
    let to = from;
    while (to < occurrences.length && (words.starts[occurrences[to]?.at ?? 0] ?? 0) < end) to += 1;
    if (to > from) most = Math.max(most, massOf(occurrences.slice(from, to), idf));
    from = to;
  }
  return most;
};
