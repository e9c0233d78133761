import { type ClientOptions, Options } from 'discord.js';

type Kept = { readonly id: string; readonly client: { readonly user: { readonly id: string } | null } };

const isOwn = ({ id, client }: Kept): boolean => id === client.user?.id;

/** Nothing grows with the messages that pass: the bot's own member and user are kept, others are bounded. */
export const makeCache = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 50, keepOverLimit: isOwn },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 500, keepOverLimit: isOwn },
  VoiceStateManager: 0,
});

const HOUR = 3_600;

export const sweepers: NonNullable<ClientOptions['sweepers']> = {
  ...Options.DefaultSweeperSettings,
  guildMembers: { interval: HOUR, filter: () => (member) => !isOwn(member) },
  messages: { interval: HOUR, lifetime: HOUR / 4 },
  users: { interval: HOUR, filter: () => (user) => !isOwn(user) },
};
