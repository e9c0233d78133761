import type { Ground } from './ground.js';
import type { Lookup } from './lookup.js';

/** How well each question word is met in each sentence, its paragraph, its article, its title: weights from 0 to 1. */
export type Met = {
  readonly sentences: number;
  readonly words: number;
  /** `inSentence[sentence * words + word]`. */
  readonly inSentence: Float64Array;
  /** `inParagraph[paragraph * words + word]`. */
  readonly inParagraph: Float64Array;
  readonly inArticle: Float64Array;
  readonly inTitle: Float64Array;
};

const raise = (weights: Float64Array, at: number, weight: number): void => {
  if (weight > (weights[at] ?? 0)) weights[at] = weight;
};

const titleOf = (ground: Ground, lookup: Lookup, words: number): Float64Array => {
  const met = new Float64Array(words);
  for (const term of ground.title)
    for (const { word, weight } of lookup.get(term) ?? []) raise(met, word, weight);
  return met;
};

/** One pass over the words of an article. */
export const metIn = (ground: Ground, lookup: Lookup, words: number): Met => {
  const sentences = ground.paragraphs.length;
  const inSentence = new Float64Array(sentences * words);
  const inParagraph = new Float64Array(ground.desk.layout.paragraphs.length * words);
  const inArticle = new Float64Array(words);
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const paragraph = (ground.paragraphs[sentence] ?? 0) * words;
    const end = ground.firsts[sentence + 1] ?? 0;
    for (let at = ground.firsts[sentence] ?? 0; at < end; at += 1) {
      const senses = lookup.get(ground.words.terms[at] ?? -1);
      if (senses === undefined) continue;
      for (const { word, weight } of senses) {
        raise(inSentence, sentence * words + word, weight);
        raise(inParagraph, paragraph + word, weight);
        raise(inArticle, word, weight);
      }
    }
  }
  return { sentences, words, inSentence, inParagraph, inArticle, inTitle: titleOf(ground, lookup, words) };
};
