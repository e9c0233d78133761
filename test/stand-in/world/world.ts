import { buildGuild } from './build-guild.js';
import { defaultGuilds, defaultUsers } from './defaults.js';
import type { Channel, DirectChannel, Guild, GuildChannel, User } from './entities.js';
import type { GuildSpec, UserSpec, WorldSpec } from './spec.js';

/** The people and places. Lookups take a name or an id and say what exists when nothing fits. */
export type World = {
  readonly bot: User;
  readonly applicationId: string;
  readonly guilds: () => readonly Guild[];
  readonly users: () => readonly User[];
  readonly user: (nameOrId: string) => User;
  readonly guild: (nameOrId: string) => Guild;
  readonly channel: (name: string, guild?: string) => GuildChannel;
  readonly findUser: (id: string) => User | undefined;
  readonly findGuild: (id: string) => Guild | undefined;
  readonly findChannel: (id: string) => Channel | undefined;
  readonly openDirect: (user: User) => DirectChannel;
  readonly addGuild: (spec: GuildSpec) => Guild;
  readonly removeGuild: (guild: Guild) => void;
};

export function createWorld(spec: WorldSpec, newId: () => string, now: () => number): World {
  const applicationId = newId();
  const makeUser = (from: UserSpec, bot = false): User => ({
    id: newId(),
    name: from.name,
    bot,
    locale: from.locale ?? 'en-US',
    acceptsDms: from.acceptsDms ?? true,
  });
  const bot = makeUser({ name: spec.bot ?? 'helper' }, true);
  const users = [bot, ...(spec.users ?? defaultUsers).map((one) => makeUser(one))];
  const guilds = new Map<string, Guild>();
  const directs = new Map<string, DirectChannel>();

  const findUser = (id: string): User | undefined => users.find((one) => one.id === id);
  const user = (key: string): User => named(users, key, 'user');
  const guild = (key: string): Guild => named([...guilds.values()], key, 'guild');
  const addGuild = (from: GuildSpec): Guild => {
    const built = buildGuild(from, { newId, now, bot, userNamed: user });
    guilds.set(built.id, built);
    return built;
  };
  for (const one of spec.guilds ?? defaultGuilds) addGuild(one);

  return {
    bot,
    applicationId,
    guilds: () => [...guilds.values()],
    users: () => users,
    user,
    guild,
    channel: (key, inGuild) => {
      const places = inGuild === undefined ? [...guilds.values()] : [guild(inGuild)];
      return named(
        places.flatMap(({ channels }) => channels),
        key,
        'channel',
      );
    },
    findUser,
    findGuild: (id) => guilds.get(id),
    findChannel: (id) =>
      [...guilds.values()].flatMap(({ channels }) => channels).find((one) => one.id === id) ??
      [...directs.values()].find((one) => one.id === id),
    openDirect: (partner) => {
      const open = directs.get(partner.id) ?? { kind: 'dm', id: newId(), user: partner };
      directs.set(partner.id, open);
      return open;
    },
    addGuild,
    removeGuild: ({ id }) => {
      guilds.delete(id);
    },
  };
}

function named<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  key: string,
  what: string,
): T {
  const found = all.find(({ id, name }) => id === key || name === key);
  if (found !== undefined) return found;
  throw new Error(
    `No ${what} "${key}" in the stand-in; there are: ${all.map(({ name }) => name).join(', ')}.`,
  );
}
