import { type Client, DiscordAPIError, Events, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js';
import { INTENT_INTEGER, INTENTS } from '../intents.js';
import { endingOfClose, REFUSED_TOKEN } from '../lifecycle/ending.js';
import { inTime } from '../limits/in-time.js';
import type { BotSettings } from '../options.js';
import { codesOf } from '../sending/failure.js';
import { type Finding, ok, problem } from './finding.js';

const READY_WITHIN = 15_000;

const remedyOf = (sentence: string | null): string => sentence ?? 'Run the check again.';

/** Whether the API answers and accepts the token. */
export const checkToken = async (client: Client, settings: BotSettings): Promise<Finding> => {
  client.rest.setToken(settings.token);
  try {
    const { session_start_limit: limit } = (await client.rest.get(
      Routes.gatewayBot(),
    )) as RESTGetAPIGatewayBotResult;
    return ok(`DISCORD_TOKEN: accepted (${limit.remaining} of ${limit.total} logins left today)`);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401)
      return problem('DISCORD_TOKEN: refused', remedyOf(REFUSED_TOKEN.sentence));
    return problem(
      `API: ${settings.apiBase} does not answer as Discord (${codesOf(error).code}, ${codesOf(error).status})`,
      'Check the network and a proxy between; DISCORD_API_BASE should not be set for Discord itself.',
    );
  }
};

const closeCode = (client: Client): Promise<number> =>
  new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));

const login = async (client: Client, token: string): Promise<'ready'> => {
  const ready = new Promise<'ready'>((resolve) => client.once(Events.ClientReady, () => resolve('ready')));
  await client.login(token);
  return ready;
};

/** Connects once, as the bot would: this shows the gateway, the intents and the servers as they are. */
export const checkGateway = async (client: Client, settings: BotSettings): Promise<Finding> => {
  client.on(Events.Error, () => {});
  const closed = closeCode(client);
  const result = await inTime<'ready' | 'late' | 'failed' | number>(
    Promise.race([
      login(client, settings.token).catch(() => inTime<'failed' | number>(closed, 100, () => 'failed')),
      closed,
    ]),
    READY_WITHIN,
    () => 'late',
  );
  if (result === 'ready')
    return ok(`Gateway: connected; intents ${Object.keys(INTENTS).join(', ')} (${INTENT_INTEGER}) granted`);
  if (typeof result === 'number')
    return problem(
      `Gateway: Discord closed the connection (${result})`,
      remedyOf(endingOfClose(result)?.sentence ?? null),
    );
  return problem(
    'Gateway: no connection',
    'Allow outgoing WebSocket connections to *.discord.gg, port 443, and run the check again.',
  );
};
