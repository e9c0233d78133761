import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { Channel, Guild } from './entities.js';
import type { World } from './world.js';

export const everything = (1n << 53n) - 1n;

export const holds = (permissions: bigint, needed: bigint): boolean => (permissions & needed) === needed;

/** Guild-wide permissions: everyone's and the member's roles' together; owner and administrators have all. */
export function memberPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  if (guild.ownerId === userId) return everything;
  const held = guild.roles.filter(({ id }) => id === guild.id || member.roles.includes(id));
  const sum = held.reduce((all, { permissions }) => all | permissions, 0n);
  return holds(sum, Bits.Administrator) ? everything : sum;
}

/** Whether the bot is a member: elsewhere it hears nothing but the interactions of users who installed it. */
export const hasBot = (world: World, guildId: string): boolean =>
  world.findGuild(guildId)?.members.has(world.bot.id) === true;

/** What the bot may do in a channel, after the channel's overwrite for it. */
export function botPermissions(world: World, channel: Channel): bigint {
  if (channel.kind === 'dm')
    return (
      Bits.ViewChannel | Bits.SendMessages | Bits.EmbedLinks | Bits.AttachFiles | Bits.ReadMessageHistory
    );
  const guild = world.findGuild(channel.guildId);
  if (guild === undefined) return 0n;
  const base = memberPermissions(guild, world.bot.id);
  return base === everything ? base : (base & ~channel.deny) | channel.allow;
}
