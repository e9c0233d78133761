import type { Interaction } from '../../interactions.js';
import { type Json, numberOf } from '../../json.js';
import type { StoredMessage, UploadedFile } from '../../messages.js';
import { userPayload } from '../../payloads/user.js';
import { flags } from '../../rules/limits.js';
import type { State } from '../../state.js';
import { postMessage } from '../post-message.js';

/** A new message that answers an interaction. It needs no permission in the channel: Discord asks for none either. */
export function answerMessage(
  state: State,
  interaction: Interaction,
  body: Json,
  files: readonly UploadedFile[],
  ephemeral = (numberOf(body.flags) & flags.ephemeral) !== 0,
): StoredMessage {
  const ownFlags = numberOf(body.flags) & ~flags.ephemeral;
  return postMessage(state, {
    channel: interaction.channel,
    author: state.world.bot,
    body,
    files,
    type: interaction.kind === 'command' ? 20 : 19,
    flags: ephemeral ? ownFlags | flags.ephemeral : ownFlags,
    interactionId: interaction.id,
    onlyFor: ephemeral ? interaction.user : null,
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
