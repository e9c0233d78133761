/** What a test may say about the people and places; all of it is optional and found again by name. */
export type UserSpec = {
  readonly name: string;
  readonly locale?: string;
  /** False: a direct message to this user is refused with 50007. */
  readonly acceptsDms?: boolean;
};

export type RoleSpec = {
  readonly name: string;
  readonly permissions?: bigint;
  readonly mentionable?: boolean;
};

/** `deny` and `allow` are the bot's overwrite in this channel. */
export type ChannelSpec = { readonly name: string; readonly allow?: bigint; readonly deny?: bigint };

export type MemberSpec = { readonly user: string; readonly roles?: readonly string[] };

export type GuildSpec = {
  readonly name: string;
  readonly owner?: string;
  readonly locale?: string;
  /** False: the bot is no member; its commands come here only with a user who installed it. */
  readonly bot?: boolean;
  readonly botPermissions?: bigint;
  readonly everyone?: bigint;
  readonly roles?: readonly RoleSpec[];
  readonly channels?: readonly ChannelSpec[];
  readonly members?: readonly MemberSpec[];
};

export type WorldSpec = {
  readonly bot?: string;
  readonly users?: readonly UserSpec[];
  readonly guilds?: readonly GuildSpec[];
};
