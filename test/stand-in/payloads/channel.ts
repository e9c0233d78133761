import type { Json } from '../json.js';
import type { Channel, GuildChannel } from '../world/entities.js';
import type { World } from '../world/world.js';
import { userPayload } from './user.js';

const overwrites = (channel: GuildChannel, world: World): readonly Json[] =>
  channel.allow === 0n && channel.deny === 0n
    ? []
    : [{ id: world.bot.id, type: 1, allow: channel.allow.toString(), deny: channel.deny.toString() }];

export function channelPayload(channel: Channel, world: World): Json {
  if (channel.kind === 'dm') {
    return {
      id: channel.id,
      type: 1,
      last_message_id: null,
      flags: 0,
      recipients: [userPayload(channel.user)],
    };
  }
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guildId,
    name: channel.name,
    position: channel.position,
    permission_overwrites: overwrites(channel, world),
    nsfw: false,
    topic: null,
    parent_id: null,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  };
}
