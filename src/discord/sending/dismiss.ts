import { type Interaction, Routes } from 'discord.js';
import type { Context } from '../context.js';
import { codesOf, isUnknownMessage } from './failure.js';

/**
 * Takes the message of an acknowledged press away, through the interaction's own webhook: no permission is needed, and it
 * works where the bot may not write. A message that is gone already is as wished; another fault leaves the button to be
 * pressed again.
 */
export const dismissMessage = async (
  { client, warn }: Pick<Context, 'client' | 'warn'>,
  { id, applicationId, token }: Interaction,
): Promise<void> => {
  try {
    await client.rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
  } catch (error) {
    if (!isUnknownMessage(error)) warn('answer not dismissed', { interaction: id, ...codesOf(error) });
  }
};
