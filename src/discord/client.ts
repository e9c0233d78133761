import { Client, type ClientOptions, Partials } from 'discord.js';
import { makeCache, sweepers } from './caches.js';
import { INTENTS } from './intents.js';
import type { BotSettings } from './options.js';
import { patientRequest } from './rest/patient-request.js';
import type { Timings } from './timings.js';

export type ClientNeeds = {
  readonly settings: Pick<BotSettings, 'apiBase' | 'apiVersion'>;
  readonly timings: Timings;
  readonly ws?: NonNullable<ClientOptions['ws']>;
  readonly onUnauthorized: () => void;
};

/** The discord.js client, not yet logged in. Retries are ours: see `patientRequest`. */
export const createClient = ({ settings, timings, ws, onUnauthorized }: ClientNeeds): Client =>
  new Client({
    intents: Object.values(INTENTS),
    // Without the first discord.js drops direct messages from channels that it has not seen; without the second it tells
    // nothing of the deletion of messages, none of which is cached.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    makeCache,
    sweepers,
    ...(ws === undefined ? {} : { ws }),
    rest: {
      api: settings.apiBase,
      version: settings.apiVersion,
      timeout: timings.request,
      retries: 0,
      makeRequest: patientRequest({ timings, onUnauthorized }),
    },
  });
