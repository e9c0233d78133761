import type { AskedCredit } from './types.js';
import { fold } from './words.js';

const THING = '(?:this|the|that|these|those)?\\s*(?:article|articles|story|stories|report|piece|news|text)';
const AUTHOR = new RegExp(
  `\\bwho(?:'s| is| are| was| were)? (?:wrote|written|reported|authored|(?:the )?(?:author|authors|writer|writers|reporter|reporters|journalist|journalists)(?: of| behind)?) ?${THING}?\\s*\\??$|\\b(?:author|byline) of ${THING}`,
  'u',
);
const PICTURE =
  /\bwho (?:took|shot|made|captured)\b.{0,30}\b(?:photo|photos|photograph|photographs|picture|pictures|image|images)\b|\b(?:photo|picture|image) credit\b|\bphotographer\b/u;

/** Whether a question asks who wrote the article or took its picture: the only ones that bylines and captions answer. */
export const creditAsked = (question: string): AskedCredit | null => {
  const folded = fold(question);
  if (PICTURE.test(folded)) return 'caption';
  return AUTHOR.test(folded) ? 'byline' : null;
};
