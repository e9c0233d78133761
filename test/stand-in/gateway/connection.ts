import type { WebSocket } from 'ws';
import { type Json, objectOf } from '../json.js';
import type { GatewayContext } from './context.js';
import { identify } from './identify.js';
import { resume } from './resume.js';
import { type Session, send } from './session.js';

const heartbeat = 1;
const identifying = 2;
const resuming = 6;
const ignored = new Set([3, 4, 8, 31]);

/** Speaks with one connected bot until either side closes. */
export function serveConnection(context: GatewayContext, socket: WebSocket): void {
  let session: Session | null = null;
  const open = (next: Session | null): void => {
    session = next;
  };
  if (!context.faults.withholdHello) {
    send(socket, { op: 10, d: { heartbeat_interval: context.heartbeatMs } });
  }
  socket.on('message', (raw) => {
    const payload = parse(String(raw));
    if (payload === null) return context.close(socket, 4002);
    const data = objectOf(payload.d);
    if (payload.op === heartbeat) beat(context, socket);
    else if (payload.op === identifying) {
      if (session !== null) return context.close(socket, 4005);
      open(identify(context, socket, data));
    } else if (payload.op === resuming) open(resume(context, socket, data));
    else if (!ignored.has(Number(payload.op))) context.close(socket, 4001);
    else if (session === null) context.close(socket, 4003);
    context.signal.changed();
  });
  socket.on('close', (code) => leave(context, socket, session, code));
  socket.on('error', () => socket.terminate());
}

function beat(context: GatewayContext, socket: WebSocket): void {
  context.journal.heartbeats.push(context.clock.now());
  if (!context.faults.withholdAcks) send(socket, { op: 11 });
}

/** A bot that closes with 1000 or 1001 gives its session up; any other code leaves it resumable. */
function leave(context: GatewayContext, socket: WebSocket, session: Session | null, code: number): void {
  if (session?.socket === socket) {
    session.socket = null;
    if (code === 1000 || code === 1001) context.sessions.delete(session.id);
  }
  if (!context.closedHere.has(socket))
    context.journal.closes.push({ at: context.clock.now(), code, by: 'bot' });
  context.signal.changed();
}

function parse(raw: string): Json | null {
  try {
    return objectOf(JSON.parse(raw));
  } catch {
    return null;
  }
}
