import type { Client } from 'discord.js';
import type { Services } from '../app/services.js';
import type { Ages } from './limits/age.js';
import type { Allowance } from './limits/allowance.js';
import type { Answered } from './limits/answered.js';
import type { Seen } from './limits/seen.js';
import type { BotSettings } from './options.js';
import type { Timings } from './timings.js';

/** What serving an event needs. */
export type Context = {
  readonly client: Client;
  readonly services: Services;
  readonly settings: Pick<BotSettings, 'moderatorRoleId'>;
  readonly timings: Timings;
  readonly seen: Seen;
  readonly answered: Answered;
  readonly ages: Ages;
  /** Warnings that may come in floods. */
  readonly warn: Services['log']['warn'];
  readonly allowance: Allowance;
};
