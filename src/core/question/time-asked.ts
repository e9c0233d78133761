import { fold } from './words.js';

const WHEN = '(?:when|(?:in |on |by )?(?:what|which) (?:year|date|day|month|time)|how long)';
const COMING = new RegExp(
  `\\b${WHEN}\\b(?! (?:did|was|were|had|have|has)\\b).*\\b(?:will|shall|going to|next|again|supposed to)\\b|\\bwhen(?:'s| is| are)? (?:the )?next\\b`,
  'u',
);

/** Whether a question asks for a time to come (“when will …”, “when do they meet again”). */
export const asksForComing = (question: string): boolean => COMING.test(fold(question));
