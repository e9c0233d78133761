import {
  type BaseInteraction,
  type Interaction,
  type Message,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Surface } from '../../render/discord/index.js';

/** Whether the bot may do something in a message's channel; so it is taken where Discord has not said. */
export const mayIn = (message: Message, permission: bigint): boolean => {
  if (!message.inGuild()) return true;
  const { me } = message.guild.members;
  return me === null || (message.channel.permissionsFor(me)?.has(permission) ?? true);
};

export const surfaceForMessage = (message: Message): Surface =>
  mayIn(message, PermissionFlagsBits.EmbedLinks) ? 'message' : 'plain';

const mayEmbed = ({ guildId, appPermissions }: BaseInteraction): boolean =>
  guildId === null || appPermissions.has(PermissionFlagsBits.EmbedLinks);

/** A page takes the place of a message, and Components V2 can neither be given to a message nor taken from it. */
export const surfaceForInteraction = (interaction: Interaction, update: boolean): Surface => {
  if (!update || !interaction.isMessageComponent()) return 'interaction';
  if (interaction.message.flags.has(MessageFlags.IsComponentsV2)) return 'interaction';
  return mayEmbed(interaction) ? 'message' : 'plain';
};
