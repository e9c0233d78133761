import { LRUCache } from 'lru-cache';
import type { Turn } from '../core/conversation/types.js';
import type { Asker, Where } from './request.js';
import type { Clock } from './services.js';

/** Longest that a turn is kept, ms, and most turns at once. */
const KEPT = 15 * 60_000;
const MOST = 1_000;

/** Who speaks where: in a channel everybody has a conversation of their own. */
export type Speaking = { readonly asker: Pick<Asker, 'id'>; readonly where: Where };

export type Remembered = Turn & {
  /** Whether only the asker saw the answer. */
  readonly private: boolean;
  /** The id of the message that asked for it, where one did: it goes when the message goes. */
  readonly message?: string;
};

/** The last turn of each asker in each channel: in memory only, and not for long. */
export type Conversations = {
  readonly remember: (speaking: Speaking, turn: Remembered) => void;
  /** `null` when there was none, or it is too long ago. */
  readonly lastTurn: (speaking: Speaking) => Remembered | null;
  /** Forgets the last turn; with the id of a message only where that message asked for it. */
  readonly forget: (speaking: Speaking, message?: string) => void;
};

/** Conversations for one reply, and what makes their turns lasting. */
export type Holding = { readonly conversations: Conversations; readonly keep: () => void };

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
    forget: (speaking, message) => {
      const key = keyOf(speaking);
      if (message === undefined || turns.peek(key)?.message === message) turns.delete(key);
    },
  };
};

/**
 * Holds turns back until their reply is taken: what comes later, or is never kept, leaves no trace. `message` is the id
 * of the message that asked.
 */
export const holdBack = (conversations: Conversations, message: string | null): Holding => {
  const held: { readonly speaking: Speaking; readonly turn: Remembered }[] = [];
  return {
    conversations: {
      ...conversations,
      remember: (speaking, turn) =>
        void held.push({ speaking, turn: message === null ? turn : { ...turn, message } }),
    },
    keep: () => {
      for (const { speaking, turn } of held.splice(0)) conversations.remember(speaking, turn);
    },
  };
};
