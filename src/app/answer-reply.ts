import type { Answer } from '../core/answer/types.js';
import type { Desk, Subject } from '../core/desk/types.js';
import { boundedAnswer } from './answer-bounded.js';
import { buttonsOf } from './answer-buttons.js';
import { goOnOf } from './answer-go-on.js';
import type { Making } from './answer-making.js';
import { pageOf } from './pages.js';
import type { AnswerReply, Control } from './reply.js';
import type { Asked } from './state.js';

export { firstExcerpt } from './answer-making.js';

export type AnswerReplyOptions = {
  readonly asker: string;
  readonly private: boolean;
  readonly asked: Asked;
  readonly page?: number;
  readonly update?: boolean;
  /** What the answer was made again from; without it, the desk says what it can be made from. */
  readonly subject?: Subject;
};

/** Discord refuses one id twice. */
const distinct = (controls: readonly Control[]): readonly Control[] => {
  const seen = new Set<string>();
  return controls.map((control) => {
    if (control.kind === 'link') return control;
    const id = seen.has(control.id) ? `x.${seen.size}` : control.id;
    seen.add(id);
    return { ...control, id };
  });
};

/** The reply that shows one page of an answer, with the controls that belong to it. */
export const answerReply = (desk: Desk, answer: Answer, options: AnswerReplyOptions): AnswerReply => {
  const draft: Making = {
    desk,
    asker: options.asker,
    answer,
    page: pageOf(answer, options.page ?? 1),
    subject: options.subject ?? desk.subjectOf(answer),
    private: options.private,
    asked: options.asked,
  };
  const bounded = boundedAnswer(draft);
  const making: Making = { ...draft, answer: bounded, page: pageOf(bounded, options.page ?? 1) };
  return {
    kind: 'answer',
    answer: bounded,
    page: making.page,
    private: options.private,
    ...(options.update === true ? { update: true } : {}),
    controls: distinct([...buttonsOf(making), ...goOnOf(making)]),
  };
};
