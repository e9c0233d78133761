import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { refusals } from '../../errors.js';
import type { StoredMessage } from '../../messages.js';
import type { State } from '../../state.js';
import type { Channel } from '../../world/entities.js';
import { botPermissions, holds } from '../../world/permissions.js';
import { type Call, param } from '../call.js';

export function channelOf(state: State, call: Call): Channel {
  const channel = state.world.findChannel(param(call, 'channel'));
  if (channel === undefined) throw refusals.unknownChannel();
  if (!holds(botPermissions(state.world, channel), Bits.ViewChannel)) throw refusals.missingAccess();
  return channel;
}

export function needs(state: State, channel: Channel, permission: bigint): void {
  if (!holds(botPermissions(state.world, channel), permission)) throw refusals.missingPermissions();
}

/** An ephemeral message is nowhere to be found by its id. */
export function messageOf(state: State, call: Call, channel: Channel): StoredMessage {
  const message = state.messages.find(param(call, 'message'));
  if (message === undefined || message.channel.id !== channel.id || message.onlyFor !== null) {
    throw refusals.unknownMessage();
  }
  return message;
}

export function ownMessageOf(state: State, call: Call, channel: Channel): StoredMessage {
  const message = messageOf(state, call, channel);
  if (message.author.id !== state.world.bot.id) throw refusals.othersMessage();
  return message;
}
