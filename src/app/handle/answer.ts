import type { Answer } from '../../core/answer/types.js';
import type { Desk } from '../../core/desk/types.js';
import { answerReply } from '../answer-reply.js';
import { line, plainNotice } from '../notices.js';
import type { Reply } from '../reply.js';

/** Asks a desk and replies; a desk without articles says so instead of being silent. */
export const replyFrom = async (
  desk: Desk,
  ask: (desk: Desk) => Promise<Answer>,
  options: { readonly asker: string; readonly private: boolean },
): Promise<Reply> =>
  desk.articles.length === 0
    ? plainNotice([line('answer.noArticles')])
    : answerReply(desk, await ask(desk), options);
