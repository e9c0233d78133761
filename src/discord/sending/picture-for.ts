import { type Interaction, type Message, PermissionFlagsBits } from 'discord.js';
import type { Reply } from '../../app/reply.js';
import { PICTURE_WAIT, type Picture, pictureOf } from '../../render/discord/index.js';
import { textsFor } from '../../texts/index.js';
import type { Context } from '../context.js';
import { mayIn } from './surface.js';

const pictureWithin = (
  { warn }: Pick<Context, 'warn'>,
  reply: Reply,
  locale: string,
  wait: number,
): Promise<Picture | null> =>
  pictureOf(reply, {
    texts: textsFor(locale),
    locale,
    wait,
    failed: (error) =>
      warn('picture not drawn', { reason: error instanceof Error ? error.message : 'unknown' }),
  });

const mayAttachTo = ({ guildId, appPermissions }: Interaction): boolean =>
  guildId === null || appPermissions.has(PermissionFlagsBits.AttachFiles);

/**
 * The picture that belongs to the answer to an interaction; none where it may not be attached, and none that could make
 * the answer late. What cannot be drawn is logged.
 */
export const pictureForInteraction = async (
  context: Context,
  interaction: Interaction,
  reply: Reply,
): Promise<Picture | null> => {
  const left = context.timings.answer - context.ages.of(interaction.id);
  if (!mayAttachTo(interaction) || left <= 0) return null;
  return pictureWithin(context, reply, interaction.locale, Math.min(PICTURE_WAIT, left));
};

/** The picture that belongs to the place of a deferred answer, which Discord waits for. */
export const pictureForEdit = async (
  context: Context,
  interaction: Interaction,
  reply: Reply,
): Promise<Picture | null> =>
  mayAttachTo(interaction) ? pictureWithin(context, reply, interaction.locale, PICTURE_WAIT) : null;

/** The picture that belongs to the answer to a message, where it may be attached. */
export const pictureForMessage = async (
  context: Context,
  message: Message,
  reply: Reply,
  locale: string,
): Promise<Picture | null> =>
  mayIn(message, PermissionFlagsBits.AttachFiles)
    ? pictureWithin(context, reply, locale, PICTURE_WAIT)
    : null;
