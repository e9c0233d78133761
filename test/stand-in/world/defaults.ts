import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { GuildSpec, UserSpec } from './spec.js';

/** ViewChannel, SendMessages, EmbedLinks, SendMessagesInThreads, ReadMessageHistory: what a careful bot asks for. */
export const modestBot =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.SendMessagesInThreads |
  Bits.ReadMessageHistory;

export const ordinaryMember =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.ReadMessageHistory |
  Bits.UseApplicationCommands;

export const defaultUsers: readonly UserSpec[] = [
  { name: 'ana' },
  { name: 'ben' },
  { name: 'mod' },
  { name: 'owner' },
];

export const defaultGuilds: readonly GuildSpec[] = [
  {
    name: 'newsroom',
    owner: 'owner',
    roles: [{ name: 'moderators', permissions: ordinaryMember | Bits.ManageGuild | Bits.ManageMessages }],
    channels: [
      { name: 'general' },
      { name: 'no-entry', deny: Bits.ViewChannel },
      { name: 'read-only', deny: Bits.SendMessages },
    ],
    members: [{ user: 'ana' }, { user: 'ben' }, { user: 'mod', roles: ['moderators'] }, { user: 'owner' }],
  },
];
