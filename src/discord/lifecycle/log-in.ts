import { type Client, Events } from 'discord.js';
import type { Services } from '../../app/services.js';
import type { BotSettings } from '../options.js';
import { type Registered, register } from '../registration/register.js';
import type { Timings } from '../timings.js';
import { logStart, startLines } from './announce.js';
import { unreachable } from './ending.js';
import type { FirstEnding } from './first-ending.js';
import { reach } from './reach.js';

type LoggingIn = {
  readonly client: Client;
  readonly services: Services;
  readonly settings: BotSettings;
  readonly timings: Timings;
  readonly ending: FirstEnding;
};

const registerCommands = async (
  client: Client<true>,
  { services, settings }: LoggingIn,
): Promise<Registered | null> => {
  try {
    return await register({
      rest: client.rest,
      applicationId: client.application.id,
      commands: services.commands,
      guildId: settings.guildId,
      hasModeratorRole: settings.moderatorRoleId !== null,
      guilds: [...client.guilds.cache.keys()],
    });
  } catch (error) {
    // What was registered before still works, and so do messages.
    services.log.error('commands not registered', error);
    return null;
  }
};

const connect = async ({ client, settings }: LoggingIn): Promise<Client<true>> => {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(settings.token);
  return ready;
};

const begin = async (login: LoggingIn): Promise<readonly string[] | null> => {
  const { client, services, settings, timings, ending } = login;
  client.rest.setToken(settings.token);
  const refused = await reach({
    rest: client.rest,
    log: services.log,
    timings,
    stopped: ending.isReached,
  });
  if (refused !== null) ending.end(refused);
  if (ending.isReached()) return null;
  const online = await connect(login);
  const registered = await registerCommands(online, login);
  const announced = { client: online, services, settings, registered };
  logStart(announced);
  return startLines(announced);
};

/** Logs in, registers the commands and says what runs. A fault on the way ends the run; this never rejects. */
export const logIn = async (login: LoggingIn): Promise<readonly string[] | null> => {
  const { services, settings, ending } = login;
  const ended = ending.reached.then(() => null);
  try {
    return await Promise.race([begin(login), ended]);
  } catch (error) {
    if (!ending.isReached()) services.log.error('login failed', error);
    ending.end(unreachable(settings.apiBase));
    return null;
  }
};
