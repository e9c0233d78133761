import type { DeskParts } from '../desk/types.js';
import type { Answer, QuestionCommand } from './types.js';

/** Excerpts that an answer made from a list of places holds at most: what fits into the state of a button. */
export const PLACES_MOST = 10;

type Made = Pick<Answer, 'outcome'> & Partial<Omit<Answer, 'desk' | 'command' | 'question'>>;

/** An answer of a desk; what is not given is empty. Without excerpts nothing but a list of people is ever `found`. */
export const answerFrom = (
  parts: Pick<DeskParts, 'version'>,
  command: QuestionCommand,
  question: string,
  made: Made,
): Answer => ({
  question,
  command,
  desk: parts.version,
  excerpts: [],
  nearest: [],
  unknownWords: [],
  askedFor: null,
  suggestions: [],
  card: { kind: 'passages' },
  ...made,
});
