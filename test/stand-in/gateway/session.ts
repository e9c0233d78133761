import type { WebSocket } from 'ws';
import type { Json } from '../json.js';

export type SentEvent = { readonly op: 0; readonly s: number; readonly t: string; readonly d: Json };

/** One IDENTIFY's worth of events; survives its connection so that a RESUME can be answered from `sent`. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly sent: SentEvent[];
  sequence: number;
  socket: WebSocket | null;
};

export const createSession = (id: string, intents: number, socket: WebSocket): Session => ({
  id,
  intents,
  sent: [],
  sequence: 0,
  socket,
});

export const send = (socket: WebSocket, payload: Json): void => {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(payload));
};

/** Numbers the event and keeps it; delivers it now when the bot is connected. */
export function deliver(session: Session, name: string, data: Json): SentEvent {
  session.sequence += 1;
  const event: SentEvent = { op: 0, s: session.sequence, t: name, d: data };
  session.sent.push(event);
  if (session.socket !== null) send(session.socket, event);
  return event;
}
