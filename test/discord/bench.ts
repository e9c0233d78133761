import { setTimeout as pause } from 'node:timers/promises';
import { Status } from 'discord.js';
import type { Log, Services } from '../../src/app/services.js';
import type { Article } from '../../src/core/article/index.js';
import { type Bot, createBot } from '../../src/discord/lifecycle/create-bot.js';
import type { BotOptions, BotSettings } from '../../src/discord/options.js';
import { type Discord, type StandInOptions, startStandIn } from '../stand-in/index.js';
import { ferry, harbour } from '../support/articles.js';
import { servicesOver } from '../support/services.js';

export type Logged = {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
};

/** A log that keeps everything in order. */
export const keepingLog = (kept: Logged[]): Log => ({
  info: (event, fields = {}) => void kept.push({ level: 'info', event, fields }),
  warn: (event, fields = {}) => void kept.push({ level: 'warn', event, fields }),
  error: (event, error, fields = {}) => void kept.push({ level: 'error', event, fields, error }),
});

export type Bench = {
  readonly discord: Discord;
  readonly bot: Bot;
  readonly services: Services;
  readonly settings: BotSettings;
  readonly logged: Logged[];
  /** Waits until the client takes itself for connected. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type BenchOptions = {
  readonly articles?: readonly Article[];
  readonly standIn?: StandInOptions;
  readonly settings?: Partial<BotSettings>;
  readonly timings?: BotOptions['timings'];
  readonly limits?: BotOptions['limits'];
  /** Changes what the app gives the bot. */
  readonly services?: (services: Services) => Services;
};

/** Members of tests ask faster than people. */
export const UNLIMITED = { perUser: 1_000_000, perServer: 1_000_000 };

/** Several IDENTIFYs in a row need no five seconds between them. */
export const QUICK_WS: NonNullable<BotOptions['ws']> = {
  buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
};

export const settingsFor = (discord: Discord, more: Partial<BotSettings> = {}): BotSettings => ({
  token: discord.token,
  guildId: null,
  moderatorRoleId: null,
  apiBase: discord.api,
  apiVersion: '10',
  ...more,
});

const settled = async ({ client }: Bot): Promise<void> => {
  const deadline = Date.now() + 8000;
  while (
    client.token !== null &&
    client.ws.shards.some(({ status }) => status !== Status.Ready) &&
    Date.now() < deadline
  )
    await pause(10);
};

/** The bot over two short articles, connected to a stand-in for Discord. */
export const startBench = async (options: BenchOptions = {}): Promise<Bench> => {
  const logged: Logged[] = [];
  const discord = await startStandIn(options.standIn);
  const plain = { ...(await servicesOver(options.articles ?? [harbour, ferry])), log: keepingLog(logged) };
  const services = options.services?.(plain) ?? plain;
  const settings = settingsFor(discord, options.settings);
  const bot = createBot({
    services,
    settings,
    limits: options.limits ?? UNLIMITED,
    ws: QUICK_WS,
    ...(options.timings === undefined ? {} : { timings: options.timings }),
  });
  await bot.ready;
  return {
    discord,
    bot,
    services,
    settings,
    logged,
    settled: () => settled(bot),
    stop: async () => {
      await settled(bot);
      await bot.stop();
      await discord.close();
    },
  };
};

/** Errors and warnings, as lines to compare. */
export const complaints = (logged: readonly Logged[]): readonly string[] =>
  logged.filter(({ level }) => level !== 'info').map(({ level, event }) => `${level}: ${event}`);

/** Waits for something that the stand-in does not hear of. */
export const poll = async (holds: () => boolean, within = 15_000): Promise<boolean> => {
  const deadline = Date.now() + within;
  while (!holds() && Date.now() < deadline) await pause(20);
  return holds();
};
