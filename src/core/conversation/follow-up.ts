import type { Answer } from '../answer/types.js';
import { ask } from '../desk/ask.js';
import type { DeskParts } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { answerSwap } from './answer-swap.js';
import { answerWords } from './answer-words.js';
import { aspectOf } from './aspect.js';
import { type Earlier, earlierOf } from './earlier.js';
import type { Read } from './founded.js';
import { moreOf } from './more.js';
import { readQuestionAfter } from './question-after.js';
import { readFollowUp } from './read.js';
import type { Turn } from './types.js';

/** An answer without what an earlier text was taken for: the rest of a list is made from it. */
const asNew = ({ readAs: _, aside: __, ...answer }: Answer): Answer => answer;

const answerMore = async (parts: DeskParts, earlier: Earlier, text: string): Promise<Read> => ({
  answer: await moreOf(parts, earlier, text),
  readAs: earlier.question === '' ? null : earlier.question,
});

const read = (parts: DeskParts, earlier: Earlier, text: string): Promise<Read | null> | Read | null => {
  const follow = readFollowUp(text);
  switch (follow.kind) {
    case 'more':
      return answerMore(parts, earlier, text);
    case 'aspect':
      return aspectOf(parts, earlier, text, follow.aspect);
    case 'words':
      return answerWords(parts, earlier, text, follow);
    case 'swap':
      return answerSwap(parts, earlier, text, follow);
    case 'question':
      return readQuestionAfter(parts, earlier, text, follow);
  }
};

/**
 * Answers a text that may go on from an earlier turn. Where it does, `readAs` is the question that it was taken for, and
 * `aside` what it asks of that question's answer; a text that is complete by itself is answered as if nothing had been
 * asked before.
 */
export const followUp = async (parts: DeskParts, turn: Turn, text: string): Promise<Answer> => {
  const found = await read(parts, earlierOf(parts, turn), capQuestion(text));
  if (found === null) return ask(parts, text);
  const { readAs, aside } = found;
  const answer = { ...asNew(found.answer), question: text };
  if (readAs === null) return answer;
  return aside === undefined ? { ...answer, readAs } : { ...answer, readAs, aside };
};
