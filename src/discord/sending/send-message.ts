import { type Message, PermissionFlagsBits, Routes } from 'discord.js';
import type { Reply } from '../../app/reply.js';
import { renderReply } from '../../render/discord/index.js';
import { textsFor } from '../../texts/index.js';
import type { Context } from '../context.js';
import { rawFiles } from './files.js';
import { pictureForMessage } from './picture-for.js';
import { withTextIds } from './response-body.js';
import { mayIn, surfaceForMessage } from './surface.js';

/** Discord refuses a reply where the bot may not read what it replies to. */
const reference = (message: Message): object =>
  message.inGuild() && mayIn(message, PermissionFlagsBits.ReadMessageHistory)
    ? { message_reference: { message_id: message.id, fail_if_not_exists: false } }
    : {};

/** Answers a message in its channel and gives the answer’s id where Discord tells it. The nonce keeps a request that is sent again from becoming a second message. */
export const sendMessage = async (
  context: Context,
  message: Message,
  reply: Reply,
  locale: string,
): Promise<string | null> => {
  const rendered = renderReply(reply, {
    surface: surfaceForMessage(message),
    texts: textsFor(locale),
    locale,
    picture: await pictureForMessage(context, message, reply, locale),
  });
  if (rendered.kind !== 'message')
    throw new TypeError(`A message cannot be answered with a ${rendered.kind}.`);
  const sent = (await context.client.rest.post(Routes.channelMessages(message.channelId), {
    body: { ...withTextIds(rendered.payload), ...reference(message), nonce: message.id, enforce_nonce: true },
    files: rawFiles(rendered.files),
  })) as { readonly id?: unknown } | null;
  return typeof sent?.id === 'string' ? sent.id : null;
};
