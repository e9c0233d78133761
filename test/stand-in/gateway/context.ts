import type { WebSocket } from 'ws';
import type { Clock } from '../clock.js';
import type { Journal } from '../journal.js';
import type { Signal } from '../signal.js';
import type { World } from '../world/world.js';
import type { GatewayFaults } from './gateway-faults.js';
import type { Session } from './session.js';

export type GatewayContext = {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly signal: Signal;
  readonly world: World;
  readonly token: string;
  readonly newId: () => string;
  readonly url: () => string;
  readonly heartbeatMs: number;
  /** Privileged intents that are switched on in the developer portal; others close with 4014. */
  readonly grantedIntents: number;
  readonly sessions: Map<string, Session>;
  readonly faults: GatewayFaults;
  readonly closedHere: WeakSet<WebSocket>;
  /** Closes and notes it; 1006 cuts the line without a closing frame. */
  readonly close: (socket: WebSocket, code: number) => void;
};
