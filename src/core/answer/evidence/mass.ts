import type { Run } from '../grow.js';
import type { Met } from './met.js';
import type { Asked } from './sentence-score.js';

/** How well a question word is met in a run of sentences, from 0 to 1. */
export const metInRun = (met: Met, { first, last }: Run, word: number): number => {
  let best = 0;
  for (let sentence = first; sentence <= last; sentence += 1)
    best = Math.max(best, met.inSentence[sentence * met.words + word] ?? 0);
  return best;
};

/** The idf that a sentence adds to what a run already has. */
export const addedMass = ({ query }: Asked, met: Met, run: Run, sentence: number): number => {
  let sum = 0;
  for (const [word, { idf }] of query.terms.entries()) {
    const here = met.inSentence[sentence * met.words + word] ?? 0;
    if (here > 0) sum += idf * Math.max(0, here - metInRun(met, run, word));
  }
  return sum;
};
