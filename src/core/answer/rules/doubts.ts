import type { QuestionKind, Reading } from '../../question/types.js';
import type { Signs } from './signs.js';

/** What of the thing asked for an excerpt lacks. */
export type Doubts = {
  /** `no`: the asked speaker does not say it; `near`: is only named beside it; `null`: says it, or none is asked for. */
  readonly speaker: 'no' | 'near' | null;
  readonly name: boolean;
  readonly role: boolean;
  readonly type: boolean;
  readonly predicate: boolean;
};

/** What speaks against an excerpt that lacks nothing. */
export const NO_DOUBTS: Doubts = { speaker: null, name: false, role: false, type: false, predicate: false };

/** Kinds that a sentence may answer without showing it in its shape. */
const SHAPELESS: ReadonlySet<QuestionKind> = new Set(['other', 'whether', 'place']);
/** An amount must count the thing; of the other kinds any sign is enough. */
const AMOUNT_FIT = 1;

const lacksType = ({ kind }: Reading, fit: number): boolean =>
  kind === 'amount' ? fit < AMOUNT_FIT : fit === 0 && !SHAPELESS.has(kind);

/** What speaks against an excerpt being the answer although its words fit: near misses are told by nothing else. */
export const doubtsOf = (reading: Reading, signs: Signs): Doubts => {
  if (reading.credit !== null) return NO_DOUBTS;
  return {
    speaker: signs.saidByAsked === 'yes' ? null : signs.saidByAsked,
    name: signs.nameMissing,
    role: signs.roleMissing,
    type: lacksType(reading, signs.fit),
    predicate: signs.predicateMissing && reading.speaker === null,
  };
};

/** Whether there is any doubt. */
export const isDoubtful = ({ speaker, name, role, type, predicate }: Doubts): boolean =>
  speaker !== null || name || role || type || predicate;
