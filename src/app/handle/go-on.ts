import type { Desk, Place } from '../../core/desk/types.js';
import { answerReply } from '../answer-reply.js';
import { errorNotice } from '../notices.js';
import type { Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import type { Services } from '../services.js';
import type { AnswerState } from '../state.js';
import { decodeTarget, type Target } from '../target.js';
import { rememberAnswer } from './answer.js';

/** The paragraphs around a place; they do not walk on. */
export const contextAt = (desk: Desk, place: Place): Reply => {
  const excerpts = desk.contextOf(place);
  return excerpts.length === 0
    ? errorNotice('error.changed')
    : { kind: 'context', excerpts, private: true, controls: [] };
};

type Opening = {
  readonly desk: Desk;
  readonly state: AnswerState;
  readonly request: ButtonRequest;
  readonly services: Services;
};

/** Opens an answer from its subject, for whoever pressed; their next words may go on from it. */
export const openAnswer = (
  { command, outcome, subject }: Extract<Target, { kind: 'open' }>,
  { desk, state, request, services }: Opening,
): Reply => {
  const answer = desk.restore(command, subject, outcome);
  if (answer === null) return errorNotice('error.changed');
  rememberAnswer({ services, speaking: request, private: true, asked: 'command' }, answer);
  return answerReply(desk, answer, {
    asker: state.asker,
    private: true,
    asked: 'command',
    subject,
    update: state.action === 'reading',
  });
};

/** Opens what was chosen in a select. */
export const openChosen = (opening: Opening): Reply => {
  const target = decodeTarget(opening.request.values[0] ?? '');
  if (target === null) return errorNotice('error.oldButton');
  return target.kind === 'context' ? contextAt(opening.desk, target.place) : openAnswer(target, opening);
};
