import type { AddressInfo } from 'node:net';
import { createClock } from './clock.js';
import { createCommands } from './commands.js';
import type { Discord } from './discord.js';
import { facade } from './facade.js';
import { createRestFaults } from './faults/rest-faults.js';
import { createGateway } from './gateway/gateway.js';
import { createIds } from './ids.js';
import { createInteractions } from './interactions.js';
import { createJournal } from './journal.js';
import { createMessages } from './messages.js';
import { routes } from './rest/routes/index.js';
import { createRestServer } from './rest/server.js';
import { createSignal } from './signal.js';
import type { State } from './state.js';
import type { WorldSpec } from './world/spec.js';
import { createWorld } from './world/world.js';

export type StandInOptions = WorldSpec & {
  readonly token?: string;
  /** Discord says 41,250; tests of lost heartbeats want less. */
  readonly heartbeatMs?: number;
  /** Privileged intents that the developer portal grants; default none. */
  readonly grantedIntents?: number;
};

/** Starts REST and gateway on one port of the loopback address. */
export async function startStandIn(options: StandInOptions = {}): Promise<Discord> {
  const clock = createClock();
  const newId = createIds(clock.now);
  const token = options.token ?? 'stand-in.token.not-a-secret';
  const world = createWorld(options, newId, clock.now);
  const journal = createJournal();
  const signal = createSignal();
  const server = createRestServer(() => state, routes);
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const gateway = createGateway({
    clock,
    journal,
    signal,
    world,
    token,
    newId,
    url: () => origin().replace('http', 'ws'),
    heartbeatMs: options.heartbeatMs ?? 41_250,
    grantedIntents: options.grantedIntents ?? 0,
  });
  const state: State = {
    clock,
    newId,
    token,
    world,
    messages: createMessages(),
    commands: createCommands(),
    interactions: createInteractions(),
    uploads: new Map(),
    journal,
    faults: createRestFaults(),
    gateway,
    signal,
    origin,
  };
  server.on('upgrade', gateway.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = async (): Promise<void> => {
    signal.close();
    await gateway.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
  return facade(state, close);
}
