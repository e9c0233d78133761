import {
  type APIInteractionResponse,
  type APIModalInteractionResponse,
  InteractionResponseType,
  MessageFlags,
} from 'discord.js';
import type { Rendered } from '../../render/discord/index.js';

type Message = Extract<Rendered, { kind: 'message' }>['payload'];

/** Discord's schema wants the ids of attachments as text. */
export const withTextIds = (payload: Message): Message =>
  payload.attachments === undefined
    ? payload
    : { ...payload, attachments: payload.attachments.map((file) => ({ ...file, id: String(file.id) })) };

/** Whether only the asker sees a message is fixed when it is made. */
export const withoutEphemeral = (payload: Message): Message =>
  payload.flags === undefined ? payload : { ...payload, flags: payload.flags & ~MessageFlags.Ephemeral };

/** What an edit does not name stays: a picture of the page before too, and of an ordinary message every part. */
export const asEdit = (payload: Message): Message => {
  const edit = { attachments: [], ...withoutEphemeral(withTextIds(payload)) };
  const isV2 = ((edit.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return isV2 ? edit : { content: '', embeds: [], components: [], ...edit };
};

/** The first answer to an interaction. */
export const responseBody = (rendered: Rendered, update: boolean): APIInteractionResponse => {
  switch (rendered.kind) {
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: rendered.choices },
      };
    case 'dismissed':
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case 'form':
      return {
        type: InteractionResponseType.Modal,
        data: rendered.form,
      } satisfies APIModalInteractionResponse;
    case 'message':
      return update
        ? { type: InteractionResponseType.UpdateMessage, data: asEdit(rendered.payload) }
        : { type: InteractionResponseType.ChannelMessageWithSource, data: withTextIds(rendered.payload) };
  }
};
