import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Json } from '../json.js';
import type { StoredMessage } from '../messages.js';
import { bareMember } from '../payloads/member.js';
import type { State } from '../state.js';
import { hasBot } from '../world/permissions.js';

/** Tells the bot of a message, as much of it as its intents let it see. */
export function announce(
  state: State,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  message: StoredMessage,
): void {
  const { channel } = message;
  const inGuild = channel.kind === 'guild';
  if (inGuild && !hasBot(state.world, channel.guildId)) return;
  state.gateway.dispatch(event, inGuild, (intents) =>
    event === 'MESSAGE_DELETE'
      ? deletion(message)
      : { ...seenWith(state, message, intents), ...place(state, message) },
  );
}

/** Without `channel_type: 1` discord.js drops a message from a direct channel that it does not know yet. */
function place(state: State, { channel, author }: StoredMessage): Json {
  if (channel.kind === 'dm') return { channel_type: 1 };
  const member = state.world.findGuild(channel.guildId)?.members.get(author.id);
  const known = member === undefined ? {} : { member: bareMember(member) };
  return { guild_id: channel.guildId, channel_type: 0, ...known };
}

const deletion = ({ id, channel }: StoredMessage): Json => ({
  id,
  channel_id: channel.id,
  ...(channel.kind === 'guild' ? { guild_id: channel.guildId } : {}),
});

/** Without the Message Content intent: only direct messages, the bot's own, and those that mention it, replies with ping included. */
function seenWith(state: State, message: StoredMessage, intents: number): Json {
  const { payload, channel, author } = message;
  const bot = state.world.bot.id;
  const exempt = channel.kind === 'dm' || author.id === bot || payload.mentions.some(({ id }) => id === bot);
  if (exempt || (intents & GatewayIntentBits.MessageContent) !== 0) return { ...payload };
  return { ...payload, content: '', embeds: [], attachments: [], components: [] };
}
