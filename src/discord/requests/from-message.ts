import { type Message, MessageType } from 'discord.js';
import type { TextRequest } from '../../app/request.js';
import { whereOf } from './where.js';

const WRITTEN = new Set([MessageType.Default, MessageType.Reply]);

/** A person wrote it, to the bot: directly, or with a mention; a reply that pings mentions. */
const isMeant = (message: Message, me: string): boolean =>
  !message.author.bot &&
  message.webhookId === null &&
  WRITTEN.has(message.type) &&
  (message.guildId === null || message.mentions.users.has(me));

const withoutMention = (content: string, me: string): string =>
  content.replaceAll(`<@${me}>`, ' ').replaceAll(`<@!${me}>`, ' ').trim();

/**
 * What a message asks of the app, or `null` when it is not for the bot. A message never makes a moderator: only
 * interactions carry the permissions that Discord itself computed.
 */
export const requestFromMessage = (message: Message, me: string): TextRequest | null =>
  isMeant(message, me)
    ? {
        kind: 'text',
        asker: { id: message.author.id, moderator: false },
        where: whereOf(message),
        locale: message.guild?.preferredLocale ?? 'en-US',
        text: withoutMention(message.content, me),
      }
    : null;
