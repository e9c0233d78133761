import type { State } from '../../state.js';
import type { Route } from '../call.js';

const url = (state: State): string => state.origin().replace('http', 'ws');

export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/gateway',
    auth: 'none',
    handle: (state) => ({ status: 200, body: { url: url(state) } }),
  },
  {
    method: 'GET',
    pattern: '/gateway/bot',
    auth: 'bot',
    handle: (state) => ({
      status: 200,
      body: {
        url: url(state),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: Math.max(0, 1000 - state.journal.identifies.length),
          reset_after: 0,
          max_concurrency: 1,
        },
      },
    }),
  },
];
