import { Routes } from 'discord.js';
import type { Context } from '../context.js';
import { codesOf, isUnknownMessage } from '../sending/failure.js';

type Place = { readonly id: string; readonly channelId: string };

/** Own messages may be deleted without a permission. Never rejects: nobody is there any more to be told. */
const remove = async ({ client, warn }: Context, { id, channelId }: Place, answer: string): Promise<void> => {
  try {
    await client.rest.delete(Routes.channelMessage(channelId, answer));
  } catch (error) {
    if (!isUnknownMessage(error))
      warn('answer not taken back', { message: id, channel: channelId, ...codesOf(error) });
  }
};

/**
 * Takes the answer of a deleted question away, if it was asked in the last minutes, and forgets its turn, not that of
 * another question. An answer that is still being made is taken back when it is sent. Never rejects.
 */
export const takeBack = async (context: Context, question: Place): Promise<void> => {
  const asked = context.answered.gone(question.id);
  if (asked === null) return;
  context.services.conversations.forget(asked.speaking, question.id);
  if (asked.answer !== null && !asked.isGone) await remove(context, question, asked.answer);
};

/** Notes which message answers a question; where the question went meanwhile, the answer goes too. Never rejects. */
export const noteAnswer = async (context: Context, question: Place, answer: string | null): Promise<void> => {
  if (answer === null) return;
  context.answered.answered(question.id, answer);
  if (context.answered.find(question.id)?.isGone === true) await remove(context, question, answer);
};
