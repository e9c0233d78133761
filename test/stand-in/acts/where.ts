import { ImpossibleAct } from '../errors.js';
import type { State } from '../state.js';
import type { Channel, Guild, User } from '../world/entities.js';
import { memberPermissions } from '../world/permissions.js';

/** Who does something and where; without it the first user in the first guild's first channel. */
export type Where = {
  readonly as?: string;
  readonly guild?: string;
  readonly channel?: string;
  /** In the bot's direct messages. */
  readonly dm?: boolean;
  /** Instead of what the member's roles give. */
  readonly permissions?: bigint;
  /** Names of roles, instead of the member's own. */
  readonly roles?: readonly string[];
  readonly locale?: string;
  /** How long to wait for the bot, in real milliseconds. */
  readonly within?: number;
};

export type Place = {
  readonly user: User;
  readonly channel: Channel;
  readonly guild: Guild | null;
  readonly permissions: bigint;
  readonly roles: readonly string[];
  readonly locale: string;
  readonly within: number;
};

export const defaultPatienceMs = 3500;

export function placeOf(state: State, where: Where): Place {
  const { world } = state;
  const guild = where.dm === true ? null : guildOf(state, where);
  const user = where.as === undefined ? firstHuman(state, guild) : world.user(where.as);
  const common = { user, locale: where.locale ?? user.locale, within: where.within ?? defaultPatienceMs };
  if (guild === null) {
    return {
      ...common,
      channel: world.openDirect(user),
      guild,
      permissions: where.permissions ?? 0n,
      roles: [],
    };
  }
  const member = guild.members.get(user.id);
  if (member === undefined) throw new ImpossibleAct(`${user.name} is no member of ${guild.name}.`);
  const channel = where.channel === undefined ? guild.channels[0] : world.channel(where.channel, guild.id);
  if (channel === undefined) throw new ImpossibleAct(`${guild.name} has no channel.`);
  return {
    ...common,
    channel,
    guild,
    permissions: where.permissions ?? memberPermissions(guild, user.id),
    roles: where.roles?.map((name) => roleId(guild, name)) ?? member.roles,
  };
}

function guildOf({ world }: State, where: Where): Guild {
  if (where.guild !== undefined) return world.guild(where.guild);
  const guild =
    where.channel === undefined
      ? world.guilds()[0]
      : world
          .guilds()
          .find(({ channels }) =>
            channels.some(({ name, id }) => name === where.channel || id === where.channel),
          );
  if (guild === undefined)
    throw new ImpossibleAct('No guild fits; name a guild or a channel of one, or say dm: true.');
  return guild;
}

function firstHuman({ world }: State, guild: Guild | null): User {
  const user = world.users().find(({ bot, id }) => !bot && (guild === null || guild.members.has(id)));
  if (user === undefined) throw new ImpossibleAct('Nobody is there to act; add a user or a member.');
  return user;
}

function roleId(guild: Guild, name: string): string {
  const role = guild.roles.find((one) => one.name === name || one.id === name);
  if (role === undefined) throw new ImpossibleAct(`${guild.name} has no role "${name}".`);
  return role.id;
}
