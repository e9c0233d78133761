export type User = {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  readonly locale: string;
  readonly acceptsDms: boolean;
};

export type Role = {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly mentionable: boolean;
  readonly position: number;
};

export type Member = { readonly user: User; readonly roles: readonly string[]; readonly joinedAt: string };

export type GuildChannel = {
  readonly kind: 'guild';
  readonly id: string;
  readonly name: string;
  readonly guildId: string;
  readonly allow: bigint;
  readonly deny: bigint;
  readonly position: number;
};

export type DirectChannel = { readonly kind: 'dm'; readonly id: string; readonly user: User };

export type Channel = GuildChannel | DirectChannel;

export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: readonly Role[];
  readonly channels: readonly GuildChannel[];
  readonly members: ReadonlyMap<string, Member>;
};
