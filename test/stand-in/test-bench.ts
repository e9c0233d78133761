import type { ApplicationCommandData, Interaction, Message } from 'discord.js';
import { type Discord, type StandInOptions, startStandIn } from './index.js';
import { type BotSpec, startBot, type TestBot } from './test-bot.js';

/** A stand-in with a client whose behaviour each test sets. */
export type Bench = {
  readonly discord: Discord;
  readonly bot: TestBot;
  /** What the bot does with interactions and with messages, from now on. */
  onInteraction: (interaction: Interaction) => unknown;
  onMessage: (message: Message) => unknown;
  readonly stop: () => Promise<void>;
};

export const askCommand: ApplicationCommandData = {
  name: 'ask',
  description: 'Ask something',
  options: [
    { type: 3, name: 'question', description: 'What to ask' },
    { type: 3, name: 'by', description: 'Who said it', autocomplete: true },
  ],
};

export async function startBench(options: StandInOptions = {}, spec: BotSpec = {}): Promise<Bench> {
  const discord = await startStandIn(options);
  const bot = await startBot(discord, {
    commands: [askCommand],
    ...spec,
    onInteraction: (interaction) => bench.onInteraction(interaction),
    onMessage: (message) => bench.onMessage(message),
  });
  const bench: Bench = {
    discord,
    bot,
    onInteraction: () => undefined,
    onMessage: () => undefined,
    stop: async () => {
      await bot.stop();
      await discord.close();
    },
  };
  return bench;
}

/** The status and code of a failed call, or `ok`. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    const { status, code } = error as { readonly status?: number; readonly code?: number };
    return `${status} ${code ?? ''}`.trim();
  }
}
