import type { Outcome, QuestionCommand } from '../core/answer/types.js';
import type { Subject } from '../core/desk/types.js';
import { keyOf, packSubject, unpackSubject } from './state-subject.js';

/** Discord's limit for a custom_id; the state of a button always fits. */
export const STATE_MOST = 100;

/** How much of a desk's version a button carries. */
export const VERSION_LENGTH = 8;

/**
 * What a button under an answer does. `quotes` and `mentions` open what the articles have of the same person; `goOn` and
 * `reading` are selects whose values say what is opened; a form has the state of the `followUp` that opened it.
 */
export type AnswerAction =
  | 'page'
  | 'context'
  | 'share'
  | 'quotes'
  | 'mentions'
  | 'goOn'
  | 'followUp'
  | 'readings'
  | 'reading'
  | 'dismiss';

/** How an answer was asked for: where one writes, writing goes on; a command needs a button for it. */
export type Asked = 'command' | 'text';

export type AnswerState = {
  readonly kind: 'answer';
  readonly action: AnswerAction;
  readonly command: QuestionCommand;
  readonly outcome: Outcome;
  readonly asker: string;
  /** Whether only the asker sees the answer. */
  readonly private: boolean;
  readonly asked: Asked;
  /** From 1. */
  readonly page: number;
  /** The first characters of the desk's version. */
  readonly desk: string;
  readonly subject: Subject;
};

/** A button that runs a command again on another page. */
export type TaskState = {
  readonly kind: 'task';
  readonly command: string;
  readonly asker: string;
  readonly page: number;
};

export type ButtonState = AnswerState | TaskState;

const ACTIONS = {
  page: 'p',
  context: 'c',
  share: 's',
  quotes: 'q',
  mentions: 'm',
  goOn: 'g',
  followUp: 'f',
  readings: 'r',
  reading: 'i',
  dismiss: 'd',
} as const satisfies Record<AnswerAction, string>;
export const COMMANDS = { ask: 'a', who: 'w', troops: 't', quote: 'q' } as const;
export const OUTCOMES = { found: 'f', perhaps: 'p', silent: 's' } as const;
/** Who sees an answer and how it was asked for. */
const SEEN = {
  'open.command': 'o',
  'private.command': 'v',
  'open.text': 't',
  'private.text': 'u',
} as const;

const SNOWFLAKE = /^[1-9]\d{5,19}$/u;

const packAsker = (asker: string): string =>
  SNOWFLAKE.test(asker) ? `0${BigInt(asker).toString(36)}` : asker;

const parse36 = (text: string): bigint => {
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value;
};

const unpackAsker = (packed: string | undefined): string | null => {
  if (packed === undefined || !packed.startsWith('0')) return packed ?? null;
  return /^0[0-9a-z]{1,13}$/u.test(packed) ? parse36(packed.slice(1)).toString() : null;
};

/**
 * The state of a button as text of at most `STATE_MOST` characters. Places that do not fit are left out from the end.
 * It holds the asker, the page and where the excerpts stand, never a word of the question.
 */
export const encodeState = (state: ButtonState): string => {
  if (state.kind === 'task')
    return ['t', state.command, packAsker(state.asker), state.page.toString(36)].join('.');
  const codes = `${ACTIONS[state.action]}${COMMANDS[state.command]}${OUTCOMES[state.outcome]}${SEEN[`${state.private ? 'private' : 'open'}.${state.asked}`]}`;
  const desk = state.desk.slice(0, VERSION_LENGTH);
  const head = ['a', codes, packAsker(state.asker), state.page.toString(36), desk].join('.');
  return `${head}.${packSubject(state.subject, STATE_MOST - head.length - 1)}`;
};

const decodePage = (packed: string | undefined): number =>
  packed !== undefined && /^[0-9a-z]{1,4}$/u.test(packed) ? Number.parseInt(packed, 36) : 0;

const decodeTask = ([, command, packedAsker, page]: readonly string[]): TaskState | null => {
  const number = decodePage(page);
  const asker = unpackAsker(packedAsker);
  if (command === undefined || asker === null || number < 1) return null;
  return { kind: 'task', command, asker, page: number };
};

const decodeAnswer = ([
  ,
  codes = '',
  packedAsker,
  page,
  desk,
  packed = '',
]: readonly string[]): AnswerState | null => {
  const action = keyOf(ACTIONS, codes[0]);
  const command = keyOf(COMMANDS, codes[1]);
  const outcome = keyOf(OUTCOMES, codes[2]);
  const seen = keyOf(SEEN, codes[3]);
  const subject = unpackSubject(packed);
  const number = decodePage(page);
  const asker = unpackAsker(packedAsker);
  if (action === null || command === null || outcome === null || subject === null) return null;
  if (seen === null || asker === null || desk === undefined || number < 1) return null;
  return {
    kind: 'answer',
    action,
    command,
    outcome,
    asker,
    private: seen.startsWith('private'),
    asked: seen.endsWith('text') ? 'text' : 'command',
    page: number,
    desk,
    subject,
  };
};

/** The state that a button carries; `null` for text that no button of this version has. */
export const decodeState = (id: string): ButtonState | null => {
  if (id.length > STATE_MOST || !/^[at]\.[A-Za-z0-9._-]*$/u.test(id)) return null;
  const parts = id.split('.');
  return parts[0] === 't' ? decodeTask(parts) : decodeAnswer(parts);
};
