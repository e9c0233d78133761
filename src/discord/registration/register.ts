import { type REST, Routes } from 'discord.js';
import type { Command } from '../../app/command.js';
import { definitionsOf } from './definitions.js';
import { fingerprintOf } from './fingerprint.js';

export type Registration = {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  /** Register in this server only. */
  readonly guildId: string | null;
  readonly hasModeratorRole: boolean;
  /** Servers that the bot is in. */
  readonly guilds: readonly string[];
};

export type Registered = {
  readonly commands: number;
  /** Requests that changed something: 0 when Discord knows the commands already. */
  readonly writes: number;
};

/** A bot in more servers has its commands registered globally; asking each for leftovers would take minutes. */
const GUILDS_ASKED = 50;

const routeOf = (applicationId: string, guildId: string | null) =>
  guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

const listed = async (rest: REST, route: ReturnType<typeof routeOf>): Promise<readonly unknown[]> => {
  const commands = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (!Array.isArray(commands)) throw new TypeError('Discord gave no list of commands.');
  return commands;
};

/** What should be registered, and whether it is. */
export const compareCommands = async (registration: Registration) => {
  const { rest, applicationId, commands, guildId, hasModeratorRole } = registration;
  const inOneServer = guildId !== null;
  const route = routeOf(applicationId, guildId);
  const definitions = definitionsOf(commands, { inOneServer, hasModeratorRole });
  const remote = await listed(rest, route);
  const same = fingerprintOf(remote, !inOneServer) === fingerprintOf(definitions, !inOneServer);
  return { route, definitions, same };
};

/** Scopes other than the one in use that hold commands: members would see each of them twice. */
export const leftoverScopes = async (registration: Registration) => {
  const { rest, applicationId, guildId, guilds } = registration;
  const scopes = guildId === null ? guilds.slice(0, GUILDS_ASKED) : [null];
  const routes: ReturnType<typeof routeOf>[] = [];
  for (const scope of scopes) {
    const route = routeOf(applicationId, scope);
    if ((await listed(rest, route)).length > 0) routes.push(route);
  }
  return routes;
};

/** Registers the commands where they differ and empties other scopes. A second start writes nothing. */
export const register = async (registration: Registration): Promise<Registered> => {
  const { rest } = registration;
  const { route, definitions, same } = await compareCommands(registration);
  const leftovers = await leftoverScopes(registration);
  if (!same) await rest.put(route, { body: definitions });
  for (const leftover of leftovers) await rest.put(leftover, { body: [] });
  return { commands: definitions.length, writes: leftovers.length + (same ? 0 : 1) };
};
