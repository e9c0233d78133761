import { setTimeout as pause } from 'node:timers/promises';
import {
  type ApplicationCommandData,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
  Status,
} from 'discord.js';
import type { Discord } from './index.js';

export type BotSpec = {
  readonly commands?: readonly ApplicationCommandData[];
  readonly onInteraction?: (interaction: Interaction) => unknown;
  readonly onMessage?: (message: Message) => unknown;
  readonly options?: Partial<ClientOptions>;
};

export type TestBot = {
  readonly client: Client<true>;
  /** What the handlers threw, and what the client reported. */
  readonly errors: unknown[];
  /** Waits until the client takes itself for connected: later than the stand-in does. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** An ordinary discord.js client; only its base address and its patience are a test's. */
export function makeClient(discord: Discord, options: Partial<ClientOptions> = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    ...options,
    rest: { api: discord.api, timeout: 2000, retries: 0, ...options.rest },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }), ...options.ws },
  });
}

export async function startBot(discord: Discord, spec: BotSpec = {}): Promise<TestBot> {
  const client = makeClient(discord, spec.options);
  const errors: unknown[] = [];
  const guard = (work: unknown): void => {
    Promise.resolve(work).catch((error: unknown) => errors.push(error));
  };
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, (interaction) => guard(spec.onInteraction?.(interaction)));
  client.on(Events.MessageCreate, (message) => {
    if (!message.author.bot) guard(spec.onMessage?.(message));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const live = await ready;
  if (spec.commands !== undefined) await live.application.commands.set(spec.commands);
  return {
    client: live,
    errors,
    settled: () => settled(live),
    stop: async () => {
      await settled(live);
      await live.destroy();
    },
  };
}

/** `destroy()` of discord.js never returns while its shard waits for HELLO, READY or RESUMED. */
async function settled(client: Client): Promise<void> {
  const deadline = Date.now() + 5000;
  while (client.ws.shards.some(({ status }) => status !== Status.Ready) && Date.now() < deadline)
    await pause(10);
}
