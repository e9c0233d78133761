import { type Json, numberOf, objectOf, objectsOf } from '../json.js';
import type { StoredMessage, UploadedFile } from '../messages.js';
import { attachmentPayload } from '../payloads/attachment.js';
import { mentionedUsers } from '../payloads/mentions.js';
import { embedsOf, messagePayload, numberComponents } from '../payloads/message.js';
import { pings } from '../rules/pings.js';
import type { State } from '../state.js';
import type { Channel, User } from '../world/entities.js';
import { announce } from './announce.js';

export type NewMessage = {
  readonly channel: Channel;
  readonly author: User;
  readonly body: Json;
  readonly files?: readonly UploadedFile[];
  readonly type?: number;
  readonly flags?: number;
  readonly extra?: Json;
  readonly interactionId?: string | null;
  readonly onlyFor?: User | null;
  readonly repliedTo?: string | null;
};

/** Keeps a message that was found good and tells the gateway's listeners, unless only one user may see it. */
export function postMessage(state: State, made: NewMessage): StoredMessage {
  const { channel, author, body, files = [], onlyFor = null, interactionId = null } = made;
  const id = state.newId();
  const message: StoredMessage = {
    id,
    channel,
    author,
    interactionId,
    onlyFor,
    payload: messagePayload(state, {
      id,
      channelId: channel.id,
      author,
      body,
      type: made.type ?? 0,
      flags: made.flags ?? numberOf(body.flags),
      attachments: files.map((file) => attachmentPayload(state, file)),
      extra: made.extra ?? {},
    }),
    pings: pings(body, interactionId === null ? 'channel' : 'interaction', made.repliedTo ?? null),
    files,
    edits: 0,
  };
  state.messages.add(message);
  if (onlyFor === null) announce(state, 'MESSAGE_CREATE', message);
  state.signal.changed();
  return message;
}

/** The message body as it would stand after an edit: absent keys stay, null empties. */
export function afterEdit(message: StoredMessage, body: Json): Json {
  const { content, embeds, components, flags } = message.payload;
  const given = Object.fromEntries(
    Object.entries(body).filter(([key]) => key in { content, embeds, components }),
  );
  return { content, embeds, components, ...given, flags: (flags ?? 0) | (numberOf(body.flags) & ~64) };
}

/** Files that an edit leaves in a message: those that it lists, or all where it lists none. */
const keptFiles = (message: StoredMessage, body: Json) => {
  const keptIds = 'attachments' in body ? objectsOf(body.attachments).map(({ id }) => id) : null;
  return message.payload.attachments.filter(({ id }) => keptIds === null || keptIds.includes(id));
};

export const namesOf = (files: readonly UploadedFile[]): readonly string[] => files.map(({ name }) => name);

/** Names of the files of a message after an edit. */
export const namesAfterEdit = (
  message: StoredMessage,
  body: Json,
  files: readonly UploadedFile[],
): readonly string[] => [...keptFiles(message, body).map(({ filename }) => filename), ...namesOf(files)];

export function editMessage(
  state: State,
  message: StoredMessage,
  body: Json,
  files: readonly UploadedFile[],
): void {
  const result = afterEdit(message, body);
  const kept = keptFiles(message, body);
  const content = typeof result.content === 'string' ? result.content : '';
  message.payload = {
    ...message.payload,
    content,
    mentions: mentionedUsers(content, state.world),
    embeds: embedsOf(result),
    components: numberComponents(result.components),
    attachments: [...kept, ...files.map((file) => attachmentPayload(state, file))],
    flags: numberOf(result.flags) & ~128,
    edited_timestamp: new Date(state.clock.now()).toISOString(),
  };
  message.pings = pings(
    { ...objectOf(result), allowed_mentions: body.allowed_mentions },
    message.interactionId === null ? 'channel' : 'interaction',
    null,
  );
  message.files = [...message.files, ...files];
  message.edits += 1;
  if (message.onlyFor === null) announce(state, 'MESSAGE_UPDATE', message);
  state.signal.changed();
}

export function removeMessage(state: State, message: StoredMessage): void {
  state.messages.remove(message.id);
  if (message.onlyFor === null) announce(state, 'MESSAGE_DELETE', message);
  state.signal.changed();
}
