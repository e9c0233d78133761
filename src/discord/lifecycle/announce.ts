import type { Client } from 'discord.js';
import type { Services } from '../../app/services.js';
import { INTENT_INTEGER, INTENTS, PERMISSION_INTEGER } from '../intents.js';
import type { BotSettings } from '../options.js';
import type { Registered } from '../registration/register.js';

const DISCORD = 'https://discord.com/api';

/** The link with which an administrator adds the bot to a server. */
export const inviteLink = (applicationId: string): string => {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.search = `client_id=${applicationId}&permissions=${PERMISSION_INTEGER}&scope=bot+applications.commands`;
  return link.href;
};

export type Announced = {
  readonly client: Client<true>;
  readonly services: Services;
  readonly settings: Pick<BotSettings, 'apiBase' | 'guildId'>;
  /** `null` when registration failed. */
  readonly registered: Registered | null;
};

const registeredLine = (registered: Registered | null, guildId: string | null): string => {
  const place = guildId === null ? 'everywhere' : `in server ${guildId} only (DISCORD_GUILD_ID)`;
  if (registered === null)
    return `Commands: could not be registered ${place}; see the log, or run: verbatim check`;
  return `Commands: ${registered.commands} registered ${place} (${registered.writes === 0 ? 'unchanged' : 'updated'})`;
};

/** What the operator sees when the bot is ready. */
export const startLines = ({ client, services, settings, registered }: Announced): readonly string[] => {
  const desk = services.desks.deskFor({ kind: 'dm', channel: '' });
  const passages = desk.articles.reduce((sum, article) => sum + article.passages.length, 0);
  const refused = services.desks.refused({ kind: 'dm', channel: '' }).length;
  return [
    `Verbatim ${services.settings.version} is online as ${client.user.username}, in ${client.guilds.cache.size} server(s).`,
    `Invite: ${inviteLink(client.application.id)}`,
    `Articles: ${desk.articles.length} indexed (${passages} passages), ${refused} refused`,
    `Intents: ${Object.keys(INTENTS).join(', ')} (${INTENT_INTEGER}; none is privileged)`,
    registeredLine(registered, settings.guildId),
    ...(settings.apiBase === DISCORD ? [] : [`Not discord.com: the API is ${settings.apiBase}`]),
  ];
};

/** The same for the log. */
export const logStart = ({ client, services, settings, registered }: Announced): void => {
  services.log.info('ready', {
    application: client.application.id,
    servers: client.guilds.cache.size,
    articles: services.desks.deskFor({ kind: 'dm', channel: '' }).articles.length,
    intents: INTENT_INTEGER,
    permissions: String(PERMISSION_INTEGER),
    commandsIn: settings.guildId ?? 'everywhere',
    commandWrites: registered?.writes ?? null,
  });
};
