import { GatewayCloseCodes } from 'discord.js';
import { INTENT_INTEGER } from '../intents.js';

/** How a run ends. `sentence` says what to mend; 2 means that a restart alone will not help. */
export type Ending = { readonly code: 0 | 1 | 2; readonly sentence: string | null };

const PORTAL = 'Open https://discord.com/developers/applications, choose your application';

export const STOPPED: Ending = { code: 0, sentence: null };

export const REFUSED_TOKEN: Ending = {
  code: 2,
  sentence: `Discord does not accept the token (401 or 4004). ${PORTAL}, page “Bot”, press “Reset Token”, and put the new token into .env as DISCORD_TOKEN.`,
};

const CLOSED: Readonly<Record<number, Ending>> = {
  [GatewayCloseCodes.AuthenticationFailed]: REFUSED_TOKEN,
  [GatewayCloseCodes.InvalidShard]: {
    code: 1,
    sentence: 'Discord refused the connection’s shard (4010). Start the bot again.',
  },
  [GatewayCloseCodes.ShardingRequired]: {
    code: 2,
    sentence:
      'The bot is in more servers than one connection may serve (4011), and this version does not shard. Remove it from some servers, or run a second application.',
  },
  [GatewayCloseCodes.InvalidAPIVersion]: {
    code: 2,
    sentence:
      'Discord no longer speaks this version of its gateway (4012). Remove DISCORD_API_VERSION from .env, or update the bot.',
  },
  [GatewayCloseCodes.InvalidIntents]: {
    code: 2,
    sentence: `Discord does not know the intents that the bot asks for (4013, asked: ${INTENT_INTEGER}). Update the bot; if DISCORD_API_BASE is set, remove it from .env.`,
  },
  [GatewayCloseCodes.DisallowedIntents]: {
    code: 2,
    sentence: `Discord does not grant the intents that the bot asks for (4014, asked: ${INTENT_INTEGER}). None of them is privileged by itself. ${PORTAL}, page “Bot”, look at “Privileged Gateway Intents”: switch on what is named there, press “Save Changes”, and start the bot again.`,
  },
};

/** The end that a gateway close code means, or `null` when discord.js connects again by itself. */
export const endingOfClose = (code: number): Ending | null => CLOSED[code] ?? null;

export const unreachable = (base: string): Ending => ({
  code: 1,
  sentence: `The connection to Discord could not be made (${base}). Look at the log above, check the network, and start the bot again.`,
});
