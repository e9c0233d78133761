import type { Answer } from '../answer/types.js';

/** An answer that lacks what would make it sure is no more than in doubt: unchanged where `isSure`, or where it is not `found`. */
export const inDoubtUnless = (isSure: boolean, answer: Answer): Answer =>
  answer.outcome === 'found' && !isSure ? { ...answer, outcome: 'perhaps' } : answer;
