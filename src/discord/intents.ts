import { GatewayIntentBits, PermissionFlagsBits } from 'discord.js';

/** None is privileged: content arrives in direct messages, in messages that mention the bot, and with commands. */
export const INTENTS = {
  Guilds: GatewayIntentBits.Guilds,
  GuildMessages: GatewayIntentBits.GuildMessages,
  DirectMessages: GatewayIntentBits.DirectMessages,
} as const;

/** What the bot needs in a channel, by the name that Discord's settings show. */
export const PERMISSIONS = {
  'View Channels': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Attach Files': PermissionFlagsBits.AttachFiles,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
} as const;

export const PERMISSION_INTEGER = Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n);

export const INTENT_INTEGER = Object.values(INTENTS).reduce((all: number, bit: number) => all | bit, 0);
