import { type Client, Events, RESTEvents } from 'discord.js';
import type { Services } from '../../app/services.js';
import { seldom } from '../limits/seldom.js';
import { type Ending, endingOfClose, REFUSED_TOKEN } from './ending.js';

/** Logs what happens to the connection, each kind with a limit, and reports what cannot be mended by waiting. */
export const watchGateway = (
  client: Client,
  { log, clock }: Pick<Services, 'log' | 'clock'>,
  end: (ending: Ending) => void,
): void => {
  const warn = seldom(log.warn, clock);
  const info = seldom(log.info, clock);
  // Without a listener an error of the client would end the process.
  client.on(Events.Error, (error) => log.error('client error', error));
  client.on(Events.ShardError, (error) => warn('gateway error', { error: error.name }));
  client.on(Events.ShardReconnecting, (shard) => warn('gateway reconnecting', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => info('gateway resumed', { shard, replayed }));
  client.on(Events.ShardReady, (shard) => info('gateway ready', { shard }));
  client.on(Events.Warn, () => warn('client warning'));
  client.on(Events.Invalidated, () => end(REFUSED_TOKEN));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.warn('gateway closed for good', { shard, code });
    const ending = endingOfClose(code);
    if (ending !== null) end(ending);
  });
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, global }) =>
    warn('rate limited', { route, ms: timeToReset, global }),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => warn('invalid requests', { count }));
};
