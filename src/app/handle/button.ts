import type { Desk } from '../../core/desk/types.js';
import { answerReply, firstExcerpt } from '../answer-reply.js';
import { errorNotice } from '../notices.js';
import { pageOf } from '../pages.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import type { Services } from '../services.js';
import { type AnswerState, decodeState, type TaskState, VERSION_LENGTH } from '../state.js';
import { handleCommand } from './command.js';

const contextReply = (desk: Desk, state: AnswerState): Reply => {
  const answer = desk.restore(state.command, state.subject, state.outcome);
  const excerpt = answer === null ? undefined : firstExcerpt(answer, pageOf(answer, state.page));
  if (excerpt === undefined) return errorNotice('error.changed');
  const article = desk.articles.findIndex((known) => known.article.id === excerpt.articleId);
  const excerpts = desk.contextOf({ article, start: excerpt.start, end: excerpt.end });
  return { kind: 'context', excerpts, private: true, controls: [] };
};

const quotesReply = (desk: Desk, state: AnswerState): Reply => {
  const answer = desk.restore('quote', state.subject, 'found');
  if (answer === null) return errorNotice('error.changed');
  return answerReply(desk, answer, { asker: state.asker, private: true });
};

const pageReply = (desk: Desk, state: AnswerState): Reply => {
  const answer = desk.restore(state.command, state.subject, state.outcome);
  if (answer === null) return errorNotice('error.changed');
  const shared = state.action === 'share';
  return answerReply(desk, answer, {
    asker: state.asker,
    page: state.page,
    private: shared ? false : state.private,
    update: !shared,
  });
};

const handleAnswerButton = (state: AnswerState, request: ButtonRequest, services: Services): Reply => {
  const desk = services.desks.deskFor(request.where);
  if (desk.version.slice(0, VERSION_LENGTH) !== state.desk) return errorNotice('error.changed');
  if (state.action === 'context') return contextReply(desk, state);
  if (state.action === 'quotes') return quotesReply(desk, state);
  return pageReply(desk, state);
};

const handleTaskButton = async (
  state: TaskState,
  request: ButtonRequest,
  services: Services,
): Promise<Reply> => {
  const { asker, where, locale } = request;
  const reply = await handleCommand(
    { kind: 'command', asker, where, locale, command: state.command, options: { page: state.page } },
    services,
  );
  return reply.kind === 'notice' && reply.tone !== 'error' ? { ...reply, update: true } : reply;
};

/** Answers a press: only the asker or a moderator may, and only while the articles are the ones that were shown. */
export const handleButton = async (request: ButtonRequest, services: Services): Promise<Reply> => {
  const state = decodeState(request.id);
  if (state === null) return errorNotice('error.oldButton');
  if (state.asker !== request.asker.id && !request.asker.moderator) return errorNotice('error.notYours');
  return state.kind === 'task'
    ? handleTaskButton(state, request, services)
    : handleAnswerButton(state, request, services);
};
