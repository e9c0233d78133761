import { goesOn } from '../../core/conversation/read.js';
import { isSmallTalk } from '../../core/question/small-talk.js';
import { OPTION_MOST } from '../command.js';
import { errorNotice } from '../notices.js';
import type { Form, Reply } from '../reply.js';
import type { FormRequest } from '../request.js';
import type { Services } from '../services.js';
import { decodeState } from '../state.js';
import { replyFrom } from './answer.js';
import { isCurrent, notYours, turnOf } from './press.js';
import { shortHelp } from './short-help.js';

/** The one field of the form. */
const FIELD = 'text';

/** The form behind “Follow up”. Its id is the button's: it says which answer is gone on from. */
export const followUpForm = (id: string): Form => ({
  kind: 'form',
  id,
  title: { key: 'followUp.title' },
  fields: [
    {
      id: FIELD,
      label: { key: 'followUp.text' },
      hint: { key: 'followUp.hint' },
      value: '',
      required: true,
      long: false,
      most: OPTION_MOST,
    },
  ],
});

/** Answers a form that was sent in: its text goes on from the answer under which it was opened. */
export const handleForm = async (request: FormRequest, services: Services): Promise<Reply> => {
  const state = decodeState(request.id);
  if (state?.kind !== 'answer' || state.action !== 'followUp') return errorNotice('error.oldButton');
  const refused = notYours(state, request.asker);
  if (refused !== null) return refused;
  const desk = services.desks.deskFor(request.where);
  const turn = isCurrent(desk, state) ? turnOf(desk, state, { services, speaking: request }) : null;
  if (turn === null) return errorNotice('error.changed');
  const text = (request.fields[FIELD] ?? '').trim();
  if (isSmallTalk(text) && !goesOn(text)) return shortHelp(request, services);
  return replyFrom(desk, () => desk.followUp(turn, text), {
    services,
    speaking: request,
    private: state.private,
    asked: 'command',
  });
};
