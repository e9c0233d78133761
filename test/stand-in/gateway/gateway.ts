import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Json } from '../json.js';
import { serveConnection } from './connection.js';
import type { GatewayContext } from './context.js';
import { type GatewayControls, gatewayControls } from './controls.js';
import { noGatewayFaults } from './gateway-faults.js';
import { neededIntent } from './intents.js';
import { deliver, type Session, send } from './session.js';

export type Gateway = {
  readonly controls: GatewayControls;
  /** Sends an event to every session whose intents cover it; `shape` fits the data to a session's intents. */
  readonly dispatch: (name: string, inGuild: boolean, shape: (intents: number) => Json) => void;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly close: () => Promise<void>;
};

export type GatewayOptions = Omit<GatewayContext, 'sessions' | 'faults' | 'close' | 'closedHere'>;

export function createGateway(options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const closedHere = new WeakSet<WebSocket>();
  const context: GatewayContext = {
    ...options,
    sessions: new Map<string, Session>(),
    faults: noGatewayFaults(),
    closedHere,
    close: (socket, code) => {
      options.journal.closes.push({ at: options.clock.now(), code, by: 'stand-in' });
      closedHere.add(socket);
      if (code === 1006) socket.terminate();
      else socket.close(code);
    },
  };
  return {
    controls: gatewayControls(context, server.clients),
    dispatch: (name, inGuild, shape) => dispatch(context, name, inGuild, shape),
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (connected) => serveConnection(context, connected));
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

function dispatch(
  context: GatewayContext,
  name: string,
  inGuild: boolean,
  shape: (intents: number) => Json,
): void {
  const needed = neededIntent(name, inGuild);
  const copies = takeCopies(context);
  for (const session of context.sessions.values()) {
    if ((session.intents & needed) !== needed) continue;
    const event = deliver(session, name, shape(session.intents));
    context.journal.events.push({ at: context.clock.now(), name, session: session.id, sequence: event.s });
    for (let copy = 1; copy < copies; copy += 1) if (session.socket !== null) send(session.socket, event);
  }
  context.signal.changed();
}

function takeCopies({ faults }: GatewayContext): number {
  if (faults.repeat === null || faults.repeat.events === 0) return 1;
  faults.repeat.events -= 1;
  return faults.repeat.copies;
}
