import type { APIMessage } from 'discord-api-types/v10';
import type { Channel, User } from './world/entities.js';

export type UploadedFile = {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

/** A message as Discord keeps it: what everybody gets (`payload`) and what only the stand-in knows. */
export type StoredMessage = {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  readonly interactionId: string | null;
  /** The one user who sees an ephemeral message. */
  readonly onlyFor: User | null;
  payload: APIMessage;
  pings: readonly string[];
  files: readonly UploadedFile[];
  edits: number;
};

export type MessageStore = {
  readonly add: (message: StoredMessage) => void;
  readonly find: (id: string) => StoredMessage | undefined;
  readonly remove: (id: string) => void;
  readonly inChannel: (channelId: string) => readonly StoredMessage[];
};

export function createMessages(): MessageStore {
  const all = new Map<string, StoredMessage>();
  return {
    add: (message) => {
      all.set(message.id, message);
    },
    find: (id) => all.get(id),
    remove: (id) => {
      all.delete(id);
    },
    inChannel: (channelId) => [...all.values()].filter(({ channel }) => channel.id === channelId),
  };
}
