import { applicationPayload } from '../../payloads/application.js';
import { userPayload } from '../../payloads/user.js';
import type { Route } from '../call.js';

const application: Route['handle'] = (state) => ({ status: 200, body: applicationPayload(state.world) });

export const applicationRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/applications/@me', auth: 'bot', handle: application },
  { method: 'GET', pattern: '/oauth2/applications/@me', auth: 'bot', handle: application },
  {
    method: 'GET',
    pattern: '/users/@me',
    auth: 'bot',
    handle: (state) => ({ status: 200, body: userPayload(state.world.bot) }),
  },
];
