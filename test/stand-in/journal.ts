import type { Problem } from './errors.js';

export type RequestRecord = {
  readonly at: number;
  readonly method: string;
  /** The route with its parameters as names, so that no interaction token stands in a failure message. */
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  readonly files: readonly string[];
  /** Null while the answer hangs, and when the connection was cut. */
  status: number | null;
  code: number | null;
  ms: number | null;
  fault: string | null;
};

export type RefusalRecord = {
  readonly at: number;
  readonly where: string;
  readonly status: number;
  readonly code: number;
  readonly reason: string;
  readonly problems: readonly Problem[];
  readonly interactionId: string | null;
};

export type EventRecord = {
  readonly at: number;
  readonly name: string;
  readonly session: string;
  readonly sequence: number;
};

/** Everything that happened, in order. */
export type Journal = {
  readonly requests: RequestRecord[];
  readonly refusals: RefusalRecord[];
  readonly events: EventRecord[];
  readonly identifies: { readonly at: number; readonly intents: number }[];
  readonly resumes: {
    readonly at: number;
    readonly session: string;
    readonly accepted: boolean;
    readonly replayed: number;
  }[];
  readonly closes: { readonly at: number; readonly code: number; readonly by: 'bot' | 'stand-in' }[];
  readonly heartbeats: number[];
};

export const createJournal = (): Journal => ({
  requests: [],
  refusals: [],
  events: [],
  identifies: [],
  resumes: [],
  closes: [],
  heartbeats: [],
});

const invalid = new Set([401, 403, 429]);

/** Discord bans an address after 10,000 of these in ten minutes. */
export const invalidRequests = (journal: Journal): number =>
  journal.requests.filter(({ status }) => status !== null && invalid.has(status)).length;
