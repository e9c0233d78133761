import { errorNotice } from '../../app/notices.js';
import type { Reply } from '../../app/reply.js';
import type { Services } from '../../app/services.js';
import { codesOf, failureOf } from '../sending/failure.js';

export type Guarded = {
  readonly services: Services;
  /** Warnings that may come in floods. */
  readonly warn: Services['log']['warn'];
  /** What is served, for the log: kinds and ids, no words. */
  readonly about: Readonly<Record<string, string>>;
  readonly work: () => Promise<void>;
  /** Sends a sentence in place of the answer; `null` where nobody would see it. */
  readonly apologise: ((reply: Reply) => Promise<void>) | null;
};

const apologyFor = async ({ services, warn, about, apologise }: Guarded, error: unknown): Promise<void> => {
  const id = services.newId();
  services.log.error('answer failed', error, { id, ...about });
  if (apologise === null) return;
  try {
    await apologise(errorNotice('error.unexpected', { id }));
  } catch (second) {
    warn('apology failed', { id, ...about, ...codesOf(second) });
  }
};

/** The one error boundary: whatever happens while an event is served, the asker gets a sentence and the bot lives. */
export const guarded = async (task: Guarded): Promise<void> => {
  try {
    await task.work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === 'mendable') return apologyFor(task, error);
    task.warn('answer not taken', { ...task.about, ...codesOf(error) });
  }
};
