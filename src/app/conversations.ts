import { LRUCache } from 'lru-cache';
import type { Turn } from '../core/conversation/types.js';
import type { Asker, Where } from './request.js';
import type { Clock } from './services.js';

/** Longest that a turn is kept, ms, and most turns at once. */
const KEPT = 15 * 60_000;
const MOST = 1_000;

/** Who speaks where: in a channel everybody has a conversation of their own. */
export type Speaking = { readonly asker: Pick<Asker, 'id'>; readonly where: Where };

/** A turn, and whether only the asker saw its answer. */
export type Remembered = Turn & { readonly private: boolean };

/** The last turn of each asker in each channel: in memory only, and not for long. */
export type Conversations = {
  readonly remember: (speaking: Speaking, turn: Remembered) => void;
  /** `null` when there was none, or it is too long ago. */
  readonly lastTurn: (speaking: Speaking) => Remembered | null;
  readonly forget: (speaking: Speaking) => void;
};

const keyOf = ({ asker, where }: Speaking): string =>
  JSON.stringify([where.kind === 'server' ? where.server : null, where.channel, asker.id]);

export const createConversations = ({ elapsed }: Pick<Clock, 'elapsed'>, most = MOST): Conversations => {
  const turns = new LRUCache<string, Remembered>({
    max: most,
    ttl: KEPT,
    // What is old is dropped in time, not only when somebody looks for it.
    ttlAutopurge: true,
    ttlResolution: 0,
    // The library takes a start of 0 for none.
    perf: { now: () => elapsed() + 1 },
  });
  return {
    remember: (speaking, turn) => void turns.set(keyOf(speaking), turn),
    lastTurn: (speaking) => turns.get(keyOf(speaking)) ?? null,
    forget: (speaking) => void turns.delete(keyOf(speaking)),
  };
};
