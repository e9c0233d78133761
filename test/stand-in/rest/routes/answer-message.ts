import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Interaction } from '../../interactions.js';
import { type Json, numberOf } from '../../json.js';
import type { StoredMessage, UploadedFile } from '../../messages.js';
import { userPayload } from '../../payloads/user.js';
import { flags } from '../../rules/limits.js';
import type { State } from '../../state.js';
import { hasBot, holds, memberPermissions } from '../../world/permissions.js';
import { postMessage } from '../post-message.js';

/** Without USE_EXTERNAL_APPS only the asker sees what an app says that is no member of the server. */
function isForcedPrivate({ world }: State, { channel, user }: Interaction): boolean {
  const guild = channel.kind === 'guild' ? world.findGuild(channel.guildId) : undefined;
  if (guild === undefined || hasBot(world, guild.id)) return false;
  return !holds(memberPermissions(guild, user.id), PermissionFlagsBits.UseExternalApps);
}

/** A new message that answers an interaction. It needs no permission in the channel: Discord asks for none either. */
export function answerMessage(
  state: State,
  interaction: Interaction,
  body: Json,
  files: readonly UploadedFile[],
  ephemeral = (numberOf(body.flags) & flags.ephemeral) !== 0,
): StoredMessage {
  const forced = isForcedPrivate(state, interaction);
  const ownFlags = numberOf(body.flags) & ~flags.ephemeral;
  return postMessage(state, {
    channel: interaction.channel,
    author: state.world.bot,
    body,
    files,
    type: interaction.kind === 'command' ? 20 : 19,
    flags: ephemeral || forced ? ownFlags | flags.ephemeral : ownFlags,
    interactionId: interaction.id,
    onlyFor: ephemeral || forced ? interaction.user : null,
    extra: {
      webhook_id: state.world.applicationId,
      application_id: state.world.applicationId,
      interaction_metadata: {
        id: interaction.id,
        type: interaction.type,
        user: userPayload(interaction.user),
        authorizing_integration_owners: {},
      },
    },
  });
}
