import { type APIInteractionResponseCallbackData, MessageFlags } from 'discord-api-types/v10';
import { exceededByComponents } from './components.js';
import { exceededByEmbeds } from './embeds.js';
import { type Excess, over, tooLong } from './excess.js';
import { ATTACHMENT, MESSAGE } from './numbers.js';

/** The fields of an outgoing message that we use; the same JSON answers an interaction or is posted to a channel. */
export type MessagePayload = Pick<
  APIInteractionResponseCallbackData,
  'content' | 'embeds' | 'components' | 'flags' | 'allowed_mentions' | 'attachments'
>;

const mixed = (message: MessagePayload): readonly Excess[] => [
  ...over('content beside Components V2', message.content?.length ?? 0, 0),
  ...over('embeds beside Components V2', message.embeds?.length ?? 0, 0),
];

const isEmpty = (message: MessagePayload): boolean =>
  (message.content ?? '').trim() === '' &&
  (message.embeds ?? []).length === 0 &&
  (message.components ?? []).length === 0;

/** Every limit of Discord that the message passes; empty where Discord will take it. */
export const exceeded = (message: MessagePayload): readonly Excess[] => {
  const isV2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(isEmpty(message) ? [{ what: 'message (at least)', allowed: 1, actual: 0 }] : []),
    ...(isV2 ? mixed(message) : []),
    ...tooLong('content', message.content, MESSAGE.content),
    ...exceededByEmbeds(message.embeds ?? []),
    ...exceededByComponents(message.components ?? [], isV2),
    ...(message.attachments ?? []).flatMap(({ description }) =>
      tooLong('alt text of an attachment', description, ATTACHMENT.description),
    ),
  ];
};

export const fits = (message: MessagePayload): boolean => exceeded(message).length === 0;
