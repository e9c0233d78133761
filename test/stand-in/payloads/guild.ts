import type { Json } from '../json.js';
import type { Guild } from '../world/entities.js';
import type { World } from '../world/world.js';
import { channelPayload } from './channel.js';
import { memberPayload, rolePayload } from './member.js';

export const guildPayload = (guild: Guild): Json => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  splash: null,
  discovery_splash: null,
  owner_id: guild.ownerId,
  afk_channel_id: null,
  afk_timeout: 300,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  roles: guild.roles.map(rolePayload),
  emojis: [],
  stickers: [],
  features: [],
  mfa_level: 0,
  application_id: null,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  vanity_url_code: null,
  description: null,
  banner: null,
  premium_tier: 0,
  preferred_locale: guild.locale,
  public_updates_channel_id: null,
  nsfw_level: 0,
  premium_progress_bar_enabled: false,
});

/** `unavailable: false` is what makes discord.js call a guild available after READY listed it as unavailable. */
export function guildCreate(guild: Guild, world: World): Json {
  const members = [...guild.members.values()];
  return {
    ...guildPayload(guild),
    unavailable: false,
    large: false,
    joined_at: guild.members.get(world.bot.id)?.joinedAt,
    member_count: members.length,
    members: members.map(memberPayload),
    channels: guild.channels.map((channel) => channelPayload(channel, world)),
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
