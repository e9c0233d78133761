import { CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod';
import { refusals } from '../../errors.js';
import { objectOf, textOf } from '../../json.js';
import { channelPayload } from '../../payloads/channel.js';
import { userPayload } from '../../payloads/user.js';
import { schemaProblems } from '../../rules/schema.js';
import { param, type Route } from '../call.js';

export const userRoutes: readonly Route[] = [
  {
    method: 'POST',
    pattern: '/users/@me/channels',
    auth: 'bot',
    handle: (state, call) => {
      const problems = schemaProblems(CreatePrivateChannelRequestSchema, call.body);
      if (problems.length > 0) throw refusals.invalidBody(problems);
      const user = state.world.findUser(textOf(objectOf(call.body).recipient_id));
      if (user === undefined) throw refusals.unknownUser();
      if (user.bot) throw refusals.cannotDirectMessage();
      return { status: 200, body: channelPayload(state.world.openDirect(user), state.world) };
    },
  },
  {
    method: 'GET',
    pattern: '/users/:user',
    auth: 'bot',
    handle: (state, call) => {
      const user = state.world.findUser(param(call, 'user'));
      if (user === undefined) throw refusals.unknownUser();
      return { status: 200, body: userPayload(user) };
    },
  },
];
