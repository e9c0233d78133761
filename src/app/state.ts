import type { Outcome, QuestionCommand } from '../core/answer/types.js';
import type { Place, Subject } from '../core/desk/types.js';

/** Discord's limit for a custom_id; the state of a button always fits. */
export const STATE_MOST = 100;

/** How much of a desk's version a button carries. */
export const VERSION_LENGTH = 8;

/** What a button under an answer does. `quotes` opens the words of the same person. */
export type AnswerAction = 'page' | 'context' | 'share' | 'quotes';

export type AnswerState = {
  readonly kind: 'answer';
  readonly action: AnswerAction;
  readonly command: QuestionCommand;
  readonly outcome: Outcome;
  readonly asker: string;
  /** Whether only the asker sees the answer. */
  readonly private: boolean;
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

const ACTIONS = { page: 'p', context: 'c', share: 's', quotes: 'q' } as const;
const COMMANDS = { ask: 'a', who: 'w', troops: 't', quote: 'q' } as const;
const OUTCOMES = { found: 'f', perhaps: 'p', silent: 's' } as const;

const keyOf = <K extends string>(codes: Readonly<Record<K, string>>, code: string | undefined): K | null =>
  (Object.keys(codes) as K[]).find((key) => codes[key] === code) ?? null;

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

const packPlace = ({ article, start, end }: Place): string =>
  [article, start, end - start].map((part) => part.toString(36)).join('-');

const unpackPlace = (packed: string): Place | null => {
  const match = /^([0-9a-z]{1,6})-([0-9a-z]{1,6})-([0-9a-z]{1,6})$/u.exec(packed);
  if (match === null) return null;
  const [article = 0, start = 0, length = 0] = match.slice(1).map((part) => Number.parseInt(part, 36));
  return { article, start, end: start + length };
};

const packSubject = (subject: Subject, room: number): string => {
  if (subject.kind === 'people') return 'l';
  if (subject.kind === 'person') return `p${subject.number.toString(36)}`;
  if (subject.kind === 'source') return `u${subject.number.toString(36)}`;
  let packed = 'x';
  for (const place of subject.places) {
    const next = `${packed}${packed === 'x' ? '' : '_'}${packPlace(place)}`;
    if (next.length > room) break;
    packed = next;
  }
  return packed;
};

const unpackPlaces = (packed: string): Subject | null => {
  const places = packed === '' ? [] : packed.split('_').map(unpackPlace);
  return places.every((place) => place !== null) ? { kind: 'places', places } : null;
};

const unpackSubject = (packed: string): Subject | null => {
  const rest = packed.slice(1);
  if (packed === 'l') return { kind: 'people' };
  if (packed.startsWith('x')) return unpackPlaces(rest);
  if (!/^[0-9a-z]{1,6}$/u.test(rest)) return null;
  if (packed.startsWith('p')) return { kind: 'person', number: Number.parseInt(rest, 36) };
  return packed.startsWith('u') ? { kind: 'source', number: Number.parseInt(rest, 36) } : null;
};

/**
 * The state of a button as text of at most `STATE_MOST` characters. Places that do not fit are left out from the end.
 * It holds the asker, the page and where the excerpts stand, never a word of the question.
 */
export const encodeState = (state: ButtonState): string => {
  if (state.kind === 'task')
    return ['t', state.command, packAsker(state.asker), state.page.toString(36)].join('.');
  const codes = `${ACTIONS[state.action]}${COMMANDS[state.command]}${OUTCOMES[state.outcome]}${state.private ? 'v' : 'o'}`;
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
  const subject = unpackSubject(packed);
  const number = decodePage(page);
  const asker = unpackAsker(packedAsker);
  if (action === null || command === null || outcome === null || subject === null) return null;
  if (asker === null || desk === undefined || number < 1) return null;
  return {
    kind: 'answer',
    action,
    command,
    outcome,
    asker,
    private: codes[3] === 'v',
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
