import type { APIAttachment, APIMessage } from 'discord-api-types/v10';
import { type Json, listOf, objectOf, textOf } from '../json.js';
import type { State } from '../state.js';
import type { User } from '../world/entities.js';
import { mentionedIds, mentionedUsers } from './mentions.js';
import { userPayload } from './user.js';

export type MessageParts = {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly body: Json;
  readonly type: number;
  readonly flags: number;
  readonly attachments: APIAttachment[];
  readonly extra: Json;
};

/** A key that Discord would leave out is left out here too: nulls kill discord.js inside its gateway handler. */
export function messagePayload(state: State, parts: MessageParts): APIMessage {
  const content = textOf(parts.body.content);
  const base: APIMessage = {
    id: parts.id,
    channel_id: parts.channelId,
    author: userPayload(parts.author),
    content,
    timestamp: new Date(state.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: mentionedUsers(content, state.world),
    mention_roles: [...mentionedIds(content, 'role')],
    attachments: parts.attachments,
    embeds: embedsOf(parts.body),
    components: numberComponents(parts.body.components),
    pinned: false,
    type: parts.type,
    flags: parts.flags,
  };
  return { ...base, ...parts.extra };
}

export const embedsOf = (body: Json): APIMessage['embeds'] =>
  listOf(body.embeds).map((embed) => ({ type: 'rich', ...objectOf(embed) })) as APIMessage['embeds'];

/** Discord numbers every component of a message from 1. */
export function numberComponents(components: unknown): NonNullable<APIMessage['components']> {
  let next = 0;
  const number = (component: unknown): Json => {
    const { components: children, accessory, ...own } = objectOf(component);
    next += 1;
    const id = own.id ?? next;
    return {
      ...own,
      id,
      ...(children === undefined ? {} : { components: listOf(children).map(number) }),
      ...(accessory === undefined ? {} : { accessory: number(accessory) }),
    };
  };
  return listOf(components).map(number) as unknown as NonNullable<APIMessage['components']>;
}
