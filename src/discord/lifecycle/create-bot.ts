import { type Client, Events } from 'discord.js';
import { createClient } from '../client.js';
import type { Context } from '../context.js';
import { createAges } from '../limits/age.js';
import { createAllowance, LIMITS } from '../limits/allowance.js';
import { createAnswered } from '../limits/answered.js';
import { inTime } from '../limits/in-time.js';
import { createSeen } from '../limits/seen.js';
import { seldom } from '../limits/seldom.js';
import { createWork, type Work } from '../limits/work.js';
import type { BotOptions } from '../options.js';
import { serveInteraction } from '../serving/serve-interaction.js';
import { serveMessage } from '../serving/serve-message.js';
import { takeBack } from '../serving/take-back.js';
import { TIMINGS, type Timings } from '../timings.js';
import { type Ending, REFUSED_TOKEN, STOPPED } from './ending.js';
import { firstEnding } from './first-ending.js';
import { logIn } from './log-in.js';
import { watchGateway } from './watch-gateway.js';
import { watchConnection } from './watchdog.js';

export type Bot = {
  readonly client: Client;
  /** The lines for the operator once it serves; `null` when the run ended before. */
  readonly ready: Promise<readonly string[] | null>;
  /** Resolves when the run is over, by `stop` or because it cannot go on. */
  readonly ended: Promise<Ending>;
  /** Takes no more work, finishes the replies that were begun, and disconnects. */
  readonly stop: () => Promise<Ending>;
  /** The same, because of a fault that a new start may mend. */
  readonly fail: (sentence: string) => Promise<Ending>;
};

const serveEvents = (context: Context, work: Work): void => {
  const { client } = context;
  client.on(Events.InteractionCreate, (interaction) =>
    work.start(() => serveInteraction(context, interaction)),
  );
  client.on(Events.MessageCreate, (message) => work.start(() => serveMessage(context, message)));
  client.on(Events.MessageDelete, (message) => work.start(() => takeBack(context, message)));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) work.start(() => takeBack(context, message));
  });
};

const drain = async (client: Client, work: Work, timings: Timings): Promise<void> => {
  work.close();
  await inTime(work.idle(), timings.drain, () => {});
  await inTime(
    client.destroy().catch(() => {}),
    timings.destroy,
    () => {},
  );
};

/** Starts the bot; it serves from the moment that Discord sends events. */
export const createBot = (options: BotOptions): Bot => {
  const { services, settings } = options;
  const timings: Timings = { ...TIMINGS, ...options.timings };
  const ending = firstEnding();
  const work = createWork();
  const client = createClient({
    settings,
    timings,
    ...(options.ws === undefined ? {} : { ws: options.ws }),
    onUnauthorized: () => ending.end(REFUSED_TOKEN),
  });
  const allowance = createAllowance({ ...LIMITS, ...options.limits });
  const context: Context = {
    client,
    services,
    settings,
    timings,
    seen: createSeen(),
    answered: createAnswered(services.clock),
    ages: createAges(services.clock),
    warn: seldom(services.log.warn, services.clock),
    allowance,
  };
  watchGateway(client, services, ending.end);
  watchConnection(client, services.clock, ending.end);
  serveEvents(context, work);
  const ready = logIn({ client, services, settings, timings, ending });
  const ended = ending.reached.then(async (reason) => {
    await drain(client, work, timings);
    return reason;
  });
  const endWith = (reason: Ending): Promise<Ending> => {
    ending.end(reason);
    return ended;
  };
  return {
    client,
    ready,
    ended,
    stop: () => endWith(STOPPED),
    fail: (sentence) => endWith({ code: 1, sentence }),
  };
};
