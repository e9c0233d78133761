import type { Outcome, QuestionCommand } from '../core/answer/types.js';
import type { Place, Subject } from '../core/desk/types.js';
import { COMMANDS, OUTCOMES, STATE_MOST } from './state.js';
import { keyOf, packPlace, packSubject, unpackPlace, unpackSubject } from './state-subject.js';

/** What a select opens: an answer made again from its subject, or the paragraphs around a place. */
export type Target =
  | {
      readonly kind: 'open';
      readonly command: QuestionCommand;
      readonly outcome: Outcome;
      readonly subject: Subject;
    }
  | { readonly kind: 'context'; readonly place: Place };

/** A target as the value of a select's option: at most `STATE_MOST` characters, never a word of the question. */
export const encodeTarget = (target: Target): string => {
  if (target.kind === 'context') return `c.${packPlace(target.place)}`;
  const head = `o${COMMANDS[target.command]}${OUTCOMES[target.outcome]}.`;
  return `${head}${packSubject(target.subject, STATE_MOST - head.length)}`;
};

/** The target that a value stands for; `null` for text that no select of this version has. */
export const decodeTarget = (value: string): Target | null => {
  if (value.length > STATE_MOST) return null;
  const [head = '', packed = ''] = value.split('.');
  if (head === 'c') {
    const place = unpackPlace(packed);
    return place === null ? null : { kind: 'context', place };
  }
  const command = keyOf(COMMANDS, head[1]);
  const outcome = keyOf(OUTCOMES, head[2]);
  const subject = unpackSubject(packed);
  if (!/^o[a-z]{2}$/u.test(head) || command === null || outcome === null || subject === null) return null;
  return { kind: 'open', command, outcome, subject };
};
