import type { Desk } from '../core/desk/types.js';
import type { Command } from './command.js';
import type { Conversations } from './conversations.js';
import type { Where } from './request.js';

/** A file that was refused when the articles were read. */
export type RefusedFile = { readonly file: string; readonly line: number | null; readonly reason: string };

/** What a re-index did. `kept` means that nothing was changed and why. */
export type Reindexed =
  | {
      readonly outcome: 'swapped';
      readonly desk: Desk;
      /** Names of the files. */
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly refused: readonly RefusedFile[];
      readonly ms: number;
    }
  | { readonly outcome: 'empty'; readonly folder: string; readonly refused: readonly RefusedFile[] }
  | { readonly outcome: 'kept'; readonly reason: string }
  | { readonly outcome: 'busy' };

/** Which desk serves which place. */
export type Desks = {
  readonly deskFor: (where: Where) => Desk;
  /** When the desk of a place was indexed, ms since 1970. */
  readonly indexedAt: (where: Where) => number;
  readonly refused: (where: Where) => readonly RefusedFile[];
  /** Reads the articles again, builds aside, and swaps only when whole. One at a time. */
  readonly reindex: (where: Where) => Promise<Reindexed>;
};

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds from an arbitrary start; never goes back. */
  readonly elapsed: () => number;
};

export type Settings = {
  /** Version of the program. */
  readonly version: string;
};

/** Events for the log: names and ids, never what somebody wrote. */
export type Log = {
  readonly info: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly warn: (event: string, fields?: Readonly<Record<string, string | number | boolean | null>>) => void;
  readonly error: (
    event: string,
    error: unknown,
    fields?: Readonly<Record<string, string | number | boolean | null>>,
  ) => void;
};

/** What a task may use; clocks, stores and chance are passed in. */
export type Services = {
  readonly desks: Desks;
  /** In order of name. */
  readonly commands: readonly Command[];
  readonly settings: Settings;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly log: Log;
  /** A short id for an error, to be found in the log. */
  readonly newId: () => string;
};
