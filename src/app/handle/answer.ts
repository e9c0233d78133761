import type { Answer } from '../../core/answer/types.js';
import type { Desk } from '../../core/desk/types.js';
import { answerReply } from '../answer-reply.js';
import type { Speaking } from '../conversations.js';
import { line, plainNotice } from '../notices.js';
import type { Reply } from '../reply.js';
import type { Services } from '../services.js';
import type { Asked } from '../state.js';

export type Asking = {
  readonly services: Services;
  readonly speaking: Speaking;
  readonly private: boolean;
  readonly asked: Asked;
};

/** Keeps an answer as the turn that the next words of its asker may go on from. */
export const rememberAnswer = ({ services, speaking, private: isPrivate }: Asking, answer: Answer): void =>
  services.conversations.remember(speaking, {
    question: answer.readAs ?? answer.question,
    answer,
    private: isPrivate,
  });

/** Asks a desk, replies, and remembers the turn; a desk without articles says so instead of being silent. */
export const replyFrom = async (
  desk: Desk,
  ask: (desk: Desk) => Promise<Answer>,
  asking: Asking,
): Promise<Reply> => {
  if (desk.articles.length === 0) return plainNotice([line('answer.noArticles')]);
  const answer = await ask(desk);
  rememberAnswer(asking, answer);
  return answerReply(desk, answer, {
    asker: asking.speaking.asker.id,
    private: asking.private,
    asked: asking.asked,
  });
};
