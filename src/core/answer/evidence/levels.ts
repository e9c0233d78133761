import type { Ground } from './ground.js';
import type { Lookup } from './lookup.js';
import type { Met } from './met.js';

/** What a question word counts for by where it is met; the highest place wins. Round weights on purpose. */
const LEVEL = {
  sentence: 1,
  sentenceBefore: 0.6,
  sentenceAfter: 0.5,
  paragraph: 0.4,
  paragraphBefore: 0.4,
  paragraphAfter: 0.3,
  title: 0.6,
  speaker: 0.6,
  article: 0.2,
} as const;

const speakerWeight = (ground: Ground, lookup: Lookup, sentence: number, word: number): number => {
  let best = 0;
  for (const term of ground.said[sentence]?.terms ?? [])
    for (const sense of lookup.get(term) ?? []) if (sense.word === word) best = Math.max(best, sense.weight);
  return best;
};

/** How well a question word is met at a sentence and around it, from 0 to 1. */
export const levelAt = (ground: Ground, lookup: Lookup, met: Met, sentence: number, word: number): number => {
  const { words, inSentence, inParagraph } = met;
  const here = inSentence[sentence * words + word] ?? 0;
  if (here >= 1 || (met.inArticle[word] ?? 0) + (met.inTitle[word] ?? 0) === 0) return here;
  const paragraph = ground.paragraphs[sentence] ?? 0;
  const same = (other: number): boolean => ground.paragraphs[other] === paragraph;
  return Math.max(
    here * LEVEL.sentence,
    same(sentence - 1) ? (inSentence[(sentence - 1) * words + word] ?? 0) * LEVEL.sentenceBefore : 0,
    same(sentence + 1) ? (inSentence[(sentence + 1) * words + word] ?? 0) * LEVEL.sentenceAfter : 0,
    (inParagraph[paragraph * words + word] ?? 0) * LEVEL.paragraph,
    paragraph > 0 ? (inParagraph[(paragraph - 1) * words + word] ?? 0) * LEVEL.paragraphBefore : 0,
    (inParagraph[(paragraph + 1) * words + word] ?? 0) * LEVEL.paragraphAfter,
    (met.inTitle[word] ?? 0) * LEVEL.title,
    speakerWeight(ground, lookup, sentence, word) * LEVEL.speaker,
    (met.inArticle[word] ?? 0) * LEVEL.article,
  );
};
