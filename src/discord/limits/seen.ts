import { LRUCache } from 'lru-cache';

/** An interaction's token lives that long; a message is not delivered again later than that. */
const REMEMBERED = 15 * 60_000;

/** Events whose ids were met before: the gateway delivers some again after a resume. */
export type Seen = { readonly isNew: (id: string) => boolean };

export const createSeen = (most = 20_000): Seen => {
  const ids = new LRUCache<string, true>({ max: most, ttl: REMEMBERED });
  return {
    isNew: (id) => {
      if (ids.has(id)) return false;
      ids.set(id, true);
      return true;
    },
  };
};
