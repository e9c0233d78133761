import { GatewayIntentBits as Intents } from 'discord-api-types/v10';

export const privileged = Intents.GuildMembers | Intents.GuildPresences | Intents.MessageContent;

/** The intent without which an event does not come; an interaction comes always. */
export function neededIntent(event: string, inGuild: boolean): number {
  if (event.startsWith('MESSAGE_')) return inGuild ? Intents.GuildMessages : Intents.DirectMessages;
  if (event.startsWith('GUILD_') || event.startsWith('CHANNEL_')) return Intents.Guilds;
  return 0;
}
