import type { Query } from '../../search/types.js';
import type { Ground } from './ground.js';
import { levelAt } from './levels.js';
import type { Lookup } from './lookup.js';
import type { Met } from './met.js';
import { pairsAt } from './pairs.js';

/** A question ready for scoring. */
export type Asked = {
  readonly query: Query;
  readonly lookup: Lookup;
  /** The question before words near in meaning were added: a near word is no trace of what is asked for. */
  readonly plain: Query;
};

/** The share of the question's idf mass that a sentence and what stands around it meet, from 0 to 1. */
export const levelsAt = (asked: Asked, ground: Ground, met: Met, sentence: number): number => {
  const { terms, mass } = asked.query;
  if (mass === 0) return 0;
  let sum = 0;
  for (const [word, { idf }] of terms.entries())
    sum += idf * levelAt(ground, asked.lookup, met, sentence, word);
  return sum / mass;
};

/** Round weights of what is added to the levels. */
const WEIGHT = { passage: 0.5, pairs: 0.1 } as const;

/**
 * How well a sentence meets the words of a question: the levels at which they are met, a little for the passage's
 * ranking (`coverage`) and for question neighbours that are neighbours in the sentence too.
 */
export const wordScore = (
  asked: Asked,
  ground: Ground,
  met: Met,
  sentence: number,
  coverage: number,
): number =>
  levelsAt(asked, ground, met, sentence) +
  WEIGHT.passage * coverage +
  WEIGHT.pairs * pairsAt(ground, asked.lookup, asked.query.terms.length, sentence);
