import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { channelPayload } from '../../payloads/channel.js';
import type { Route } from '../call.js';
import { channelOf, messageOf, needs } from './access.js';

export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/channels/:channel',
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: channelPayload(channelOf(state, call), state.world) }),
  },
  {
    method: 'POST',
    pattern: '/channels/:channel/typing',
    auth: 'bot',
    handle: (state, call) => {
      needs(state, channelOf(state, call), Bits.SendMessages);
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    pattern: '/channels/:channel/messages/:message',
    auth: 'bot',
    handle: (state, call) => {
      const channel = channelOf(state, call);
      needs(state, channel, Bits.ReadMessageHistory);
      return { status: 200, body: messageOf(state, call, channel).payload };
    },
  },
  {
    method: 'GET',
    pattern: '/channels/:channel/messages',
    auth: 'bot',
    handle: (state, call) => {
      const channel = channelOf(state, call);
      needs(state, channel, Bits.ReadMessageHistory);
      const seen = state.messages.inChannel(channel.id).filter(({ onlyFor }) => onlyFor === null);
      const limit = Math.min(100, Number(call.query.get('limit') ?? 50));
      return {
        status: 200,
        body: seen
          .slice(-limit)
          .reverse()
          .map(({ payload }) => payload),
      };
    },
  },
];
