import type { Answer, Excerpt } from '../core/answer/types.js';
import type { Desk, Subject } from '../core/desk/types.js';
import type { Page } from './reply.js';
import { type AnswerAction, type Asked, encodeState } from './state.js';

/** What the reply that shows one page of an answer is made from. */
export type Making = {
  readonly desk: Desk;
  readonly asker: string;
  readonly answer: Answer;
  readonly page: Page;
  /** What the answer is made again from. */
  readonly subject: Subject;
  readonly private: boolean;
  readonly asked: Asked;
};

/** The first excerpt that a page shows: what “Context” and “Read article” belong to. */
export const firstExcerpt = ({ card, excerpts }: Answer, page: Page): Excerpt | undefined => {
  if (card.kind === 'quotations' || card.kind === 'figures') {
    const entry = card.entries[page.from];
    return entry === undefined ? undefined : excerpts[entry.excerpt];
  }
  return card.kind === 'people' ? undefined : excerpts[page.from];
};

/** The id of a control that does something with the answer. */
export const stateOf = (
  making: Making,
  action: AnswerAction,
  page: number,
  subject: Subject = making.subject,
): string =>
  encodeState({
    kind: 'answer',
    action,
    command: making.answer.command,
    outcome: making.answer.outcome,
    asker: making.asker,
    private: making.private,
    asked: making.asked,
    page,
    desk: making.desk.version,
    subject,
  });
