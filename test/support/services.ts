import { createConversations } from '../../src/app/conversations.js';
import { createDesks } from '../../src/app/desks.js';
import { loadCommands } from '../../src/app/load-commands.js';
import type { Log, Services } from '../../src/app/services.js';
import type { Article } from '../../src/core/article/index.js';
import { createDesk } from '../../src/core/desk/create-desk.js';

/** A log that keeps nothing. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };

export type LoggedError = { readonly event: string; readonly error: unknown };

/** Services over some articles, with a fixed clock; what is logged as an error is pushed to `errors`. */
export const servicesOver = async (
  articles: readonly Article[],
  errors: LoggedError[] = [],
): Promise<Services> => {
  const clock = { now: () => Date.UTC(2025, 3, 1), elapsed: () => 0 };
  const log: Log = { ...silentLog, error: (event, error) => void errors.push({ event, error }) };
  const files = new Map(articles.map(({ id }) => [id, `${id}.md`]));
  return {
    desks: await createDesks({
      read: async () => ({ folder: 'articles', articles, files, refused: [] }),
      build: (read) => createDesk(read),
      clock,
      log,
    }),
    commands: await loadCommands(),
    conversations: createConversations(clock),
    settings: { version: '1.2.3' },
    clock,
    log,
    newId: () => 'abc123',
  };
};
