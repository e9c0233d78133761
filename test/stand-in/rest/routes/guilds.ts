import { refusals } from '../../errors.js';
import { channelPayload } from '../../payloads/channel.js';
import { guildPayload } from '../../payloads/guild.js';
import { memberPayload, rolePayload } from '../../payloads/member.js';
import type { State } from '../../state.js';
import type { Guild } from '../../world/entities.js';
import { hasBot } from '../../world/permissions.js';
import { type Call, param, type Route } from '../call.js';

/** A guild that the bot is not in does not exist for it. */
function guildOf(state: State, call: Call): Guild {
  const guild = state.world.findGuild(param(call, 'guild'));
  if (guild === undefined) throw refusals.unknownGuild();
  return guild;
}

function member(state: State, call: Call): unknown {
  const asked = param(call, 'user');
  const found = guildOf(state, call).members.get(asked === '@me' ? state.world.bot.id : asked);
  if (found === undefined) throw refusals.unknownMember();
  return memberPayload(found);
}

export const guildRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/guilds/:guild',
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: guildPayload(guildOf(state, call)) }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/channels',
    auth: 'bot',
    handle: (state, call) => ({
      status: 200,
      body: guildOf(state, call).channels.map((channel) => channelPayload(channel, state.world)),
    }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/roles',
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: guildOf(state, call).roles.map(rolePayload) }),
  },
  {
    method: 'GET',
    pattern: '/guilds/:guild/members/:user',
    auth: 'bot',
    handle: (state, call) => ({ status: 200, body: member(state, call) }),
  },
  {
    method: 'GET',
    pattern: '/users/@me/guilds',
    auth: 'bot',
    handle: (state) => ({
      status: 200,
      body: state.world
        .guilds()
        .filter(({ id }) => hasBot(state.world, id))
        .map(({ id, name }) => ({ id, name, owner: false })),
    }),
  },
];
