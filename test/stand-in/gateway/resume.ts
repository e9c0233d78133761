import type { WebSocket } from 'ws';
import { type Json, numberOf, textOf } from '../json.js';
import type { GatewayContext } from './context.js';
import { deliver, type Session, send } from './session.js';

/** Replays what was missed and says RESUMED; a session that is gone is answered with opcode 9, not resumable. */
export function resume(context: GatewayContext, socket: WebSocket, data: Json): Session | null {
  const { journal, clock, faults, sessions } = context;
  const id = textOf(data.session_id);
  const note = (accepted: boolean, replayed: number): void => {
    journal.resumes.push({ at: clock.now(), session: id, accepted, replayed });
  };
  if (faults.ignoreResumes) {
    note(false, 0);
    return null;
  }
  if (textOf(data.token) !== context.token) {
    note(false, 0);
    context.close(socket, 4004);
    return null;
  }
  const session = sessions.get(id);
  if (session === undefined) {
    note(false, 0);
    send(socket, { op: 9, d: false });
    return null;
  }
  const missed = session.sent.filter(({ s }) => s > numberOf(data.seq));
  session.socket = socket;
  for (const event of missed) send(socket, event);
  note(true, missed.length);
  deliver(session, 'RESUMED', {});
  return session;
}
