import type { Desk, OtherReading } from '../../core/desk/types.js';
import { errorNotice, line, plainNotice } from '../notices.js';
import type { Control, Reply } from '../reply.js';
import type { ButtonRequest } from '../request.js';
import type { Services } from '../services.js';
import { type AnswerState, encodeState } from '../state.js';
import { encodeTarget } from '../target.js';
import { turnOf } from './press.js';

const choiceOf = (desk: Desk, readings: readonly OtherReading[], state: AnswerState): Control => ({
  kind: 'select',
  label: { key: 'readings.choose' },
  id: encodeState({ ...state, action: 'reading', private: true, subject: { kind: 'people' } }),
  options: readings.map(({ suggestion, answer }) => ({
    label: { key: 'choice.text', values: { text: { suggestions: [suggestion] } } },
    value: encodeTarget({
      kind: 'open',
      command: answer.command,
      outcome: answer.outcome,
      subject: desk.subjectOf(answer),
    }),
  })),
});

/** What else may have been asked, to choose from; only whoever pressed sees it, and nothing is stored. */
export const readingsReply = async (
  desk: Desk,
  state: AnswerState,
  { request, services }: { readonly request: ButtonRequest; readonly services: Services },
): Promise<Reply> => {
  const turn = turnOf(desk, state, { services, speaking: request });
  if (turn === null) return errorNotice('error.changed');
  const readings = await desk.readings(turn);
  return readings.length === 0
    ? plainNotice([line('readings.none')])
    : plainNotice([line('readings.title'), line('readings.others')], [choiceOf(desk, readings, state)]);
};
