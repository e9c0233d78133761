import type { Turn } from '../../core/conversation/types.js';
import type { Desk } from '../../core/desk/types.js';
import type { Remembered, Speaking } from '../conversations.js';
import { errorNotice } from '../notices.js';
import type { Notice } from '../reply.js';
import type { Asker } from '../request.js';
import type { Services } from '../services.js';
import { type AnswerState, encodeState, VERSION_LENGTH } from '../state.js';

/** Why a control may not be used, or `null`: it is for the asker of the answer and for moderators. */
export const notYours = (state: { readonly asker: string }, asker: Asker): Notice | null =>
  state.asker === asker.id || asker.moderator ? null : errorNotice('error.notYours');

/** Whether the articles are still those that the answer was made from. */
export const isCurrent = (desk: Desk, state: AnswerState): boolean =>
  desk.version.slice(0, VERSION_LENGTH) === state.desk;

/** Whether a state is that of an answer: what a button brings back of it is the same. */
const isOf = (state: AnswerState, desk: Desk, { answer }: Turn): boolean =>
  answer.desk === desk.version &&
  encodeState(state) ===
    encodeState({
      ...state,
      command: answer.command,
      outcome: answer.outcome,
      subject: desk.subjectOf(answer),
    });

/** Whether what is said under an answer may hold the words of a turn: those that only the asker saw stay with the asker. */
const mayShow = (turn: Remembered, state: AnswerState, { where }: Speaking): boolean =>
  state.private || where.kind === 'dm' || !turn.private;

/** The turn of an answer: as its asker left it where that is remembered, else made again without the question. */
export const turnOf = (
  desk: Desk,
  state: AnswerState,
  { services, speaking }: { readonly services: Services; readonly speaking: Speaking },
): Turn | null => {
  // A moderator who presses under somebody else's answer learns nothing of the question.
  const last = state.asker === speaking.asker.id ? services.conversations.lastTurn(speaking) : null;
  if (last !== null && mayShow(last, state, speaking) && isOf(state, desk, last)) return last;
  const answer = desk.restore(state.command, state.subject, state.outcome);
  return answer === null ? null : { question: '', answer };
};
