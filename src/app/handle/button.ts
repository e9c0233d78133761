import type { Desk } from '../../core/desk/types.js';
import { answerReply, firstExcerpt } from '../answer-reply.js';
import { errorNotice } from '../notices.js';
import { pageOf } from '../pages.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import type { Services } from '../services.js';
import { type AnswerState, decodeState, type TaskState } from '../state.js';
import { handleCommand } from './command.js';
import { followUpForm } from './form.js';
import { contextAt, openAnswer, openChosen } from './go-on.js';
import { isCurrent, notYours } from './press.js';
import { readingsReply } from './readings.js';

const contextReply = (desk: Desk, state: AnswerState): Reply => {
  const answer = desk.restore(state.command, state.subject, state.outcome);
  const excerpt = answer === null ? undefined : firstExcerpt(answer, pageOf(answer, state.page));
  if (excerpt === undefined) return errorNotice('error.changed');
  const article = desk.articles.findIndex((known) => known.article.id === excerpt.articleId);
  return contextAt(desk, { article, start: excerpt.start, end: excerpt.end });
};

const pageReply = (desk: Desk, state: AnswerState): Reply => {
  const answer = desk.restore(state.command, state.subject, state.outcome);
  if (answer === null) return errorNotice('error.changed');
  const shared = state.action === 'share';
  return answerReply(desk, answer, {
    asker: state.asker,
    page: state.page,
    private: shared ? false : state.private,
    asked: state.asked,
    subject: state.subject,
    update: !shared,
  });
};

const handleAnswerButton = async (
  state: AnswerState,
  request: ButtonRequest,
  services: Services,
): Promise<Reply> => {
  // An answer can be taken away whatever became of the articles.
  if (state.action === 'dismiss') return { kind: 'dismissed' };
  const desk = services.desks.deskFor(request.where);
  if (!isCurrent(desk, state)) return errorNotice('error.changed');
  const opening = { desk, state, request, services };
  const { subject } = state;
  switch (state.action) {
    case 'context':
      return contextReply(desk, state);
    case 'quotes':
      return openAnswer({ kind: 'open', command: 'quote', outcome: 'found', subject }, opening);
    case 'mentions':
      return subject.kind === 'person'
        ? openAnswer(
            { kind: 'open', command: 'who', outcome: 'found', subject: { ...subject, kind: 'mentions' } },
            opening,
          )
        : errorNotice('error.oldButton');
    case 'goOn':
    case 'reading':
      return openChosen(opening);
    case 'followUp':
      return followUpForm(request.id);
    case 'readings':
      return readingsReply(desk, state, { request, services });
    case 'page':
    case 'share':
      return pageReply(desk, state);
  }
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
  const refused = notYours(state, request.asker);
  if (refused !== null) return refused;
  return state.kind === 'task'
    ? handleTaskButton(state, request, services)
    : handleAnswerButton(state, request, services);
};
