import { LRUCache } from 'lru-cache';
import type { Speaking } from '../../app/conversations.js';
import type { Clock } from '../../app/services.js';

/** How long a deleted question takes its answer along, ms, and how many questions are known at once. */
const REMEMBERED = 5 * 60_000;
const MOST = 5_000;

/** A question that was asked in a message: by whom and where, whether it is gone, and the message that answers it. */
export type AskedMessage = {
  readonly speaking: Speaking;
  readonly isGone: boolean;
  /** `null` until the answer is sent. */
  readonly answer: string | null;
};

/** Which message answers which: ids only, in memory, for five minutes. */
export type Answered = {
  readonly asked: (question: string, speaking: Speaking) => void;
  readonly find: (question: string) => AskedMessage | null;
  /** The question was deleted: what was known of it, or `null` when nothing was. */
  readonly gone: (question: string) => AskedMessage | null;
  readonly answered: (question: string, answer: string) => void;
};

export const createAnswered = ({ elapsed }: Pick<Clock, 'elapsed'>, most = MOST): Answered => {
  const messages = new LRUCache<string, AskedMessage>({
    max: most,
    ttl: REMEMBERED,
    noUpdateTTL: true,
    ttlResolution: 0,
    // The library takes a start of 0 for none.
    perf: { now: () => elapsed() + 1 },
  });
  const change = (question: string, changes: Partial<AskedMessage>): AskedMessage | null => {
    const known = messages.get(question);
    if (known === undefined) return null;
    messages.set(question, { ...known, ...changes });
    return known;
  };
  return {
    asked: (question, speaking) => void messages.set(question, { speaking, isGone: false, answer: null }),
    find: (question) => messages.get(question) ?? null,
    gone: (question) => change(question, { isGone: true }),
    answered: (question, answer) => void change(question, { answer }),
  };
};
