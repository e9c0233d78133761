import type { WebSocket } from 'ws';
import { type Json, numberOf, textOf } from '../json.js';
import { guildCreate } from '../payloads/guild.js';
import { userPayload } from '../payloads/user.js';
import { hasBot } from '../world/permissions.js';
import type { GatewayContext } from './context.js';
import { neededIntent, privileged } from './intents.js';
import { createSession, deliver, type Session } from './session.js';

/** Answers an IDENTIFY with READY and the guilds, or closes with Discord's code for what is wrong. */
export function identify(context: GatewayContext, socket: WebSocket, data: Json): Session | null {
  const { journal, faults, sessions, clock } = context;
  const intents = numberOf(data.intents);
  journal.identifies.push({ at: clock.now(), intents });
  const code = refusalCode(context, data, intents);
  if (code !== null) {
    context.close(socket, code);
    return null;
  }
  if (faults.refuseIdentify !== null && faults.refuseIdentify.times > 0) {
    faults.refuseIdentify.times -= 1;
    context.close(socket, faults.refuseIdentify.code);
    return null;
  }
  const session = createSession(`session-${context.newId()}`, intents, socket);
  sessions.set(session.id, session);
  greet(context, session);
  return session;
}

function refusalCode(context: GatewayContext, data: Json, intents: number): number | null {
  if (textOf(data.token) !== context.token) return 4004;
  if (data.intents === undefined || intents < 0 || intents >= 2 ** 26) return 4013;
  return (intents & privileged & ~context.grantedIntents) === 0 ? null : 4014;
}

function greet(context: GatewayContext, session: Session): void {
  const guilds = context.world.guilds().filter(({ id }) => hasBot(context.world, id));
  deliver(session, 'READY', {
    v: 10,
    user: { ...userPayload(context.world.bot), verified: true, mfa_enabled: false, email: null },
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    resume_gateway_url: context.url(),
    application: { id: context.world.applicationId, flags: 0 },
    session_type: 'normal',
    relationships: [],
    private_channels: [],
  });
  if ((session.intents & neededIntent('GUILD_CREATE', true)) === 0) return;
  for (const guild of guilds) deliver(session, 'GUILD_CREATE', guildCreate(guild, context.world));
}
