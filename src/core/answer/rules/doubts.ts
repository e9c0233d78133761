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
  /** Less than half of the question stands in the excerpt itself, and no shape of the answer speaks for it. */
  readonly thin: boolean;
};

/** What speaks against an excerpt that lacks nothing. */
export const NO_DOUBTS: Doubts = {
  speaker: null,
  name: false,
  role: false,
  type: false,
  predicate: false,
  thin: false,
};

/** Kinds that a sentence may answer without showing it in its shape. */
const SHAPELESS: ReadonlySet<QuestionKind> = new Set(['other', 'whether', 'place']);
/** An amount must count the thing, a date must not be past where a coming one is asked for; of the other kinds any sign is enough. */
const STRICT: ReadonlySet<QuestionKind> = new Set(['amount', 'date']);
const STRICT_FIT = 1;
/** What a sign is worth at least: a country alone is none of somebody. */
const FIT_LEAST = 0.5;
/** Share of the question that must stand in an excerpt: set on openly licensed questions (docs/answers.md). */
const COVERAGE_LEAST = 0.5;

const lacksType = ({ kind }: Reading, fit: number): boolean =>
  STRICT.has(kind) ? fit < STRICT_FIT : fit < FIT_LEAST && !SHAPELESS.has(kind);

/** What speaks against an excerpt being the answer although its words fit: near misses are told by nothing else. */
export const doubtsOf = (reading: Reading, signs: Signs): Doubts => {
  if (reading.credit !== null) return NO_DOUBTS;
  return {
    speaker: signs.saidByAsked === 'yes' ? null : signs.saidByAsked,
    name: signs.nameMissing,
    role: signs.roleMissing,
    type: lacksType(reading, signs.fit),
    predicate: signs.predicateMissing && reading.speaker === null,
    thin: SHAPELESS.has(reading.kind) && signs.coverage < COVERAGE_LEAST,
  };
};

/** Whether there is any doubt. */
export const isDoubtful = ({ speaker, name, role, type, predicate, thin }: Doubts): boolean =>
  speaker !== null || name || role || type || predicate || thin;
