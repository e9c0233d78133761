import { type Client, Status } from 'discord.js';
import type { Clock } from '../../app/services.js';
import type { Ending } from './ending.js';

const LOOK_EVERY = 30_000;
/** Discord's own interruptions are shorter, and discord.js reconnects within seconds. */
const PATIENCE = 10 * 60_000;

const AWAY: Ending = {
  code: 1,
  sentence:
    'The connection to Discord did not come back in ten minutes. Start the bot again, or let its service do it.',
};

type Connection = { readonly ws: { readonly shards: Pick<Client['ws']['shards'], 'every'> } };

/** Ends the run when the client stays away for long: a new process has no state that could be stuck. */
export const watchConnection = (
  { ws }: Connection,
  { elapsed }: Pick<Clock, 'elapsed'>,
  end: (ending: Ending) => void,
): void => {
  let lastReady = elapsed();
  setInterval(() => {
    if (ws.shards.every(({ status }) => status === Status.Ready)) lastReady = elapsed();
    else if (elapsed() - lastReady >= PATIENCE) end(AWAY);
  }, LOOK_EVERY).unref();
};
