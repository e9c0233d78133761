import { modestBot, ordinaryMember } from './defaults.js';
import type { Guild, GuildChannel, Member, Role, User } from './entities.js';
import type { GuildSpec } from './spec.js';

type Tools = {
  readonly newId: () => string;
  readonly now: () => number;
  readonly bot: User;
  readonly userNamed: (name: string) => User;
};

export function buildGuild(spec: GuildSpec, tools: Tools): Guild {
  const id = tools.newId();
  const roles = buildRoles(id, spec, tools);
  const joinedAt = new Date(tools.now()).toISOString();
  const member = (user: User, names: readonly string[]): Member => ({
    user,
    joinedAt,
    roles: names.map((name) => roleNamed(roles, name, spec.name).id),
  });
  const members = (spec.members ?? []).map(({ user, roles: names = [] }) =>
    member(tools.userNamed(user), names),
  );
  const all = spec.bot === false ? members : [...members, member(tools.bot, [tools.bot.name])];
  return {
    id,
    name: spec.name,
    ownerId: spec.owner === undefined ? tools.newId() : tools.userNamed(spec.owner).id,
    locale: spec.locale ?? 'en-US',
    roles,
    channels: (spec.channels ?? [{ name: 'general' }]).map(
      ({ name, allow = 0n, deny = 0n }, position): GuildChannel => ({
        kind: 'guild',
        id: tools.newId(),
        name,
        guildId: id,
        allow,
        deny,
        position,
      }),
    ),
    members: new Map(all.map((one) => [one.user.id, one])),
  };
}

/** The everyone role carries the guild's own id; the bot's role carries its name. */
function buildRoles(guildId: string, spec: GuildSpec, tools: Tools): readonly Role[] {
  const everyone = { name: '@everyone', permissions: spec.everyone ?? ordinaryMember, mentionable: false };
  const bots = { name: tools.bot.name, permissions: spec.botPermissions ?? modestBot, mentionable: false };
  return [everyone, bots, ...(spec.roles ?? [])].map((role, position) => ({
    id: position === 0 ? guildId : tools.newId(),
    name: role.name,
    permissions: role.permissions ?? 0n,
    mentionable: role.mentionable ?? false,
    position,
  }));
}

function roleNamed(roles: readonly Role[], name: string, guild: string): Role {
  const role = roles.find((one) => one.name === name);
  if (role === undefined)
    throw new Error(`No role "${name}" in guild "${guild}"; name it in the guild's roles.`);
  return role;
}
