import type { Answer } from '../answer/types.js';
import type { Earlier } from './earlier.js';
import type { Read } from './founded.js';
import type { Reworded } from './other-words.js';

/** An answer to what a text asks of the earlier question's answer; where that question is not known, of no question. */
export const asideOf = ({ question }: Earlier, text: string, answer: Answer): Read =>
  question === '' ? { answer, readAs: null } : { answer, readAs: question, aside: text };

/** An answer to the earlier question with other words: that is what the text was taken for where it reads as a question. */
export const rewordedAs = (
  earlier: Earlier,
  text: string,
  { question, isWhole }: Reworded,
  answer: Answer,
): Read => (isWhole ? { answer, readAs: question } : asideOf(earlier, text, answer));
