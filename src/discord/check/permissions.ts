import { type Client, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import { PERMISSIONS } from '../intents.js';
import { type Finding, note, ok, problem } from './finding.js';

const REMEDY =
  'In the channel’s settings, page “Permissions”, add the bot’s role and switch them on; or leave it, if nobody should mention the bot there. Slash commands work without them.';

const missingIn = (guild: Guild, channel: GuildBasedChannel): readonly string[] => {
  const { me } = guild.members;
  const held = me === null ? null : channel.permissionsFor(me);
  return Object.entries(PERMISSIONS)
    .filter(([, bit]) => held?.has(bit) !== true)
    .map(([name]) => name);
};

const isViewed = (guild: Guild, channel: GuildBasedChannel): boolean =>
  guild.members.me !== null && channel.permissionsFor(guild.members.me).has(PermissionFlagsBits.ViewChannel);

const ofChannel = (guild: Guild, channel: GuildBasedChannel): Finding => {
  const place = `${guild.name} #${channel.name}`;
  if (!isViewed(guild, channel))
    return note(`${place}: the bot cannot see it (View Channels), so mentions there do not reach it`);
  const missing = missingIn(guild, channel);
  return missing.length === 0
    ? ok(`${place}: all permissions`)
    : problem(`${place}: missing ${missing.join(', ')}`, REMEDY);
};

const ofGuild = (guild: Guild): readonly Finding[] =>
  [...guild.channels.cache.values()]
    .filter((channel) => channel.isTextBased() && !channel.isThread())
    .map((channel) => ofChannel(guild, channel));

/** What the bot may do in every text channel of every server. */
export const checkPermissions = ({ guilds }: Client<true>): readonly Finding[] =>
  guilds.cache.size === 0
    ? [problem('The bot is in no server', 'Open the invite link below and choose a server.')]
    : [...guilds.cache.values()].flatMap(ofGuild);
