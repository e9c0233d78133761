import type { ClientOptions } from 'discord.js';
import type { Services } from '../app/services.js';
import type { Timings } from './timings.js';

/** The settings that concern Discord; `Config` has them all. */
export type BotSettings = {
  readonly token: string;
  /** Register the commands in this server only. */
  readonly guildId: string | null;
  readonly moderatorRoleId: string | null;
  /** Without the version at its end. */
  readonly apiBase: string;
  readonly apiVersion: string;
};

/** Requests in ten seconds; a press of a button counts as half. */
export type Limits = { readonly perUser: number; readonly perServer: number };

export type BotOptions = {
  readonly services: Services;
  readonly settings: BotSettings;
  readonly timings?: Partial<Timings>;
  readonly limits?: Partial<Limits>;
  /** discord.js waits 5 s between two IDENTIFYs; a test of reconnecting cannot. */
  readonly ws?: NonNullable<ClientOptions['ws']>;
};
