import type { Choice } from './choose.js';
import type { Asked } from './evidence/sentence-score.js';
import type { Wanted } from './fit/index.js';
import type { Outcome } from './types.js';

/** Shares of the question's idf mass: below the first an answer is silent, below the second in doubt. */
export const THRESHOLD = { silent: 0.3, found: 0.9 } as const;

/** Whether the first excerpt answers. */
export const judge = (_wanted: Wanted, _asked: Asked, choices: readonly Choice[]): Outcome => {
  const first = choices[0];
  if (first === undefined) return 'silent';
  if (first.best.words < THRESHOLD.silent) return 'silent';
  return first.best.words < THRESHOLD.found ? 'perhaps' : 'found';
};
