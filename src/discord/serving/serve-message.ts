import type { Message } from 'discord.js';
import { errorNotice } from '../../app/notices.js';
import type { TextRequest } from '../../app/request.js';
import type { Context } from '../context.js';
import { requestFromMessage } from '../requests/from-message.js';
import { sendMessage } from '../sending/send-message.js';
import { guarded } from './guard.js';
import { noteAnswer } from './take-back.js';
import { timelyReply } from './timely-reply.js';

const serve = async (context: Context, message: Message, request: TextRequest): Promise<void> => {
  const permit = await context.allowance.take(request);
  // Everybody in the channel sees the refusal, so it is said once.
  if (permit === 'silent') return;
  context.answered.asked(message.id, { asker: { id: request.asker.id }, where: request.where });
  const { reply, keep } =
    permit === 'granted'
      ? await timelyReply(context, request, message.id)
      : { reply: errorNotice('error.busy'), keep: () => {} };
  if (context.answered.find(message.id)?.isGone === true) return;
  keep();
  await noteAnswer(context, message, await sendMessage(context, message, reply, request.locale));
};

/** Answers a message that is meant for the bot, once, whatever happens. Never rejects. */
export const serveMessage = async (context: Context, message: Message): Promise<void> => {
  const request = requestFromMessage(message, context.client.user?.id ?? '');
  if (request === null || !context.seen.isNew(message.id)) return;
  await guarded({
    services: context.services,
    warn: context.warn,
    about: { message: message.id, channel: message.channelId },
    work: () => serve(context, message, request),
    apologise: async (reply) =>
      noteAnswer(context, message, await sendMessage(context, message, reply, request.locale)),
  });
};
