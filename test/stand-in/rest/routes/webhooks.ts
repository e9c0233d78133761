import { refusals } from '../../errors.js';
import type { Interaction } from '../../interactions.js';
import { type Json, objectOf } from '../../json.js';
import type { StoredMessage } from '../../messages.js';
import { limits } from '../../rules/limits.js';
import { refuseBadMessage } from '../../rules/message.js';
import type { State } from '../../state.js';
import { type Answer, type Call, param, type Route } from '../call.js';
import { afterEdit, editMessage, namesAfterEdit, namesOf, removeMessage } from '../post-message.js';
import { answerMessage } from './answer-message.js';

/** An interaction's token serves as a webhook from its first answer until it is 15 minutes old. */
function interactionOf(state: State, call: Call): Interaction {
  const interaction = state.interactions.byToken(param(call, 'token'));
  if (param(call, 'application') !== state.world.applicationId) throw refusals.unknownWebhook();
  if (interaction === undefined) throw refusals.invalidToken();
  if (state.clock.now() - interaction.createdAt > limits.tokenMs) throw refusals.invalidToken();
  if (interaction.response === null) throw refusals.unknownWebhook();
  return interaction;
}

/** The first message after a deferral takes the place of "thinking…", whatever it calls itself. */
function followUp(state: State, call: Call): Answer {
  const interaction = interactionOf(state, call);
  const body = objectOf(call.body);
  if (interaction.pending) return { status: 200, body: fill(state, interaction, body, call).payload };
  refuseBadMessage({ surface: 'follow-up', body, result: body, files: namesOf(call.files) });
  const message = answerMessage(state, interaction, body, call.files);
  interaction.followUps = [...interaction.followUps, message.id];
  state.signal.changed();
  return { status: 200, body: message.payload };
}

function fill(state: State, interaction: Interaction, body: Json, call: Call): StoredMessage {
  refuseBadMessage({
    surface: call.method === 'PATCH' ? 'edit reply' : 'follow-up',
    body,
    result: body,
    files: namesOf(call.files),
  });
  interaction.pending = false;
  const message = answerMessage(state, interaction, body, call.files, interaction.deferredEphemeral);
  interaction.originalId = message.id;
  interaction.edits += 1;
  state.signal.changed();
  return message;
}

function target(state: State, interaction: Interaction, call: Call): StoredMessage {
  const asked = param(call, 'message');
  const id = asked === '@original' ? interaction.originalId : asked;
  const message = state.messages.find(id ?? '');
  const own =
    message !== undefined &&
    (message.interactionId === interaction.id || message.id === interaction.originalId);
  if (!own) throw refusals.unknownMessage();
  return message;
}

function edit(state: State, call: Call): Answer {
  const interaction = interactionOf(state, call);
  const body = objectOf(call.body);
  if (interaction.pending && param(call, 'message') === '@original') {
    return { status: 200, body: fill(state, interaction, body, call).payload };
  }
  const message = target(state, interaction, call);
  const files = namesAfterEdit(message, body, call.files);
  refuseBadMessage({ surface: 'edit reply', body, result: afterEdit(message, body), files });
  interaction.edits += 1;
  editMessage(state, message, body, call.files);
  return { status: 200, body: message.payload };
}

function remove(state: State, call: Call): Answer {
  const interaction = interactionOf(state, call);
  if (interaction.pending && param(call, 'message') === '@original') {
    interaction.pending = false;
    return { status: 204 };
  }
  const message = target(state, interaction, call);
  if (message.id === interaction.originalId) interaction.originalId = null;
  removeMessage(state, message);
  return { status: 204 };
}

const message = '/webhooks/:application/:token/messages/:message';

export const webhookRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/webhooks/:application/:token', auth: 'none', handle: followUp },
  {
    method: 'GET',
    pattern: message,
    auth: 'none',
    handle: (state, call) => ({ status: 200, body: target(state, interactionOf(state, call), call).payload }),
  },
  { method: 'PATCH', pattern: message, auth: 'none', handle: edit },
  { method: 'DELETE', pattern: message, auth: 'none', handle: remove },
];
