import { LRUCache } from 'lru-cache';
import type { Attachment } from '../render/discord/render.js';

const FILES_MOST = 20;
const BYTES_MOST = 20 * 1024 * 1024;

/** Files that replies carried, for as long as there is room: memory only. */
export type Attachments = {
  /** Keeps a file; gives the address at which the page finds it. */
  readonly keep: (file: Attachment) => string;
  readonly find: (id: string) => Attachment | undefined;
};

export const createAttachments = (newId: () => string): Attachments => {
  const files = new LRUCache<string, Attachment>({
    max: FILES_MOST,
    maxSize: BYTES_MOST,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes.length),
  });
  return {
    keep: (file) => {
      const id = newId();
      files.set(id, file);
      return `/files/${id}/${encodeURIComponent(file.name)}`;
    },
    find: (id) => files.get(id),
  };
};
