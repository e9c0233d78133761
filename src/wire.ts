import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createConversations } from './app/conversations.js';
import { createDesks } from './app/desks.js';
import { loadCommands } from './app/load-commands.js';
import type { Log, Services } from './app/services.js';
import { programVersion } from './config.js';
import { createDesk } from './core/desk/create-desk.js';
import { readArticles } from './library/index.js';

export type Wiring = {
  /** Folder of the articles. */
  readonly articles: string;
  readonly log: Log;
};

/** Wires library, core and app: reads the articles, builds the desk, loads the commands. */
export const wire = async ({ articles, log }: Wiring): Promise<Services> => {
  const clock = { now: () => Date.now(), elapsed: () => performance.now() };
  const [commands, desks] = await Promise.all([
    loadCommands(),
    createDesks({
      read: () => readArticles(articles),
      build: (read, previous) =>
        createDesk(read, { pause: () => nextTurn(), ...(previous === null ? {} : { previous }) }),
      clock,
      log,
    }),
  ]);
  return {
    desks,
    commands,
    conversations: createConversations(clock),
    settings: { version: programVersion() },
    clock,
    log,
    newId: () => randomBytes(3).toString('hex'),
  };
};

/** The sentence for a file that was refused. */
export const refusedSentence = ({
  file,
  line,
  reason,
}: {
  readonly file: string;
  readonly line: number | null;
  readonly reason: string;
}): string => (line === null ? `${file}: ${reason}` : `${file}: line ${line}: ${reason}`);
