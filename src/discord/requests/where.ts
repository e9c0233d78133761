import type { Where } from '../../app/request.js';

type Placed = { readonly guildId: string | null; readonly channelId: string | null };

/** Where an interaction or a message stands. */
export const whereOf = ({ guildId, channelId }: Placed): Where => {
  const channel = channelId ?? '';
  return guildId === null ? { kind: 'dm', channel } : { kind: 'server', server: guildId, channel };
};
