import type { WebSocket } from 'ws';
import type { GatewayContext } from './context.js';
import { send } from './session.js';

/** What a test does to the gateway. Each acts at once on every connection. */
export type GatewayControls = {
  /** Closes with a code (1006 = cut off). After 1000, 1001, 4007 and 4009 the session is gone, after others resumable. */
  readonly drop: (code: number) => void;
  readonly askToReconnect: () => void;
  /** Opcode 9; not resumable also forgets the session. */
  readonly invalidateSession: (resumable: boolean) => void;
  readonly forgetSessions: () => void;
  readonly withholdAcks: (on: boolean) => void;
  readonly withholdHello: (on: boolean) => void;
  readonly ignoreResumes: (on: boolean) => void;
  readonly refuseIdentify: (code: number, times?: number) => void;
  /** Delivers each of the next `events` events `copies` times, as after a faulty resume. */
  readonly repeat: (copies: number, events?: number) => void;
  readonly connections: () => number;
  /** A session is established and its bot connected. */
  readonly ready: () => boolean;
};

const sessionIsGone = new Set([1000, 1001, 4007, 4009]);

export function gatewayControls(context: GatewayContext, sockets: ReadonlySet<WebSocket>): GatewayControls {
  const { faults, sessions } = context;
  const connected = (): WebSocket[] => [...sockets].filter((socket) => socket.readyState === socket.OPEN);
  const leave = (socket: WebSocket): void => {
    for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
  };
  return {
    drop: (code) => {
      if (sessionIsGone.has(code)) sessions.clear();
      for (const socket of connected()) {
        leave(socket);
        context.close(socket, code);
      }
    },
    askToReconnect: () => {
      for (const socket of connected()) send(socket, { op: 7, d: null });
    },
    invalidateSession: (resumable) => {
      if (!resumable) sessions.clear();
      for (const socket of connected()) send(socket, { op: 9, d: resumable });
    },
    forgetSessions: () => sessions.clear(),
    withholdAcks: (on) => {
      faults.withholdAcks = on;
    },
    withholdHello: (on) => {
      faults.withholdHello = on;
    },
    ignoreResumes: (on) => {
      faults.ignoreResumes = on;
    },
    refuseIdentify: (code, times = 1) => {
      faults.refuseIdentify = { code, times };
    },
    repeat: (copies, events = 1) => {
      faults.repeat = { copies, events };
    },
    connections: () => connected().length,
    ready: () =>
      [...sessions.values()].some(({ socket }) => socket !== null && socket.readyState === socket.OPEN),
  };
}
