import { CreateMessageInteractionCallbackRequestSchema as Created } from 'discord-api-spec/zod';
import { refusals } from '../../errors.js';
import type { Interaction, InteractionKind } from '../../interactions.js';
import { type Json, numberOf, objectOf, objectsOf } from '../../json.js';
import type { StoredMessage } from '../../messages.js';
import { refuseBadChoices } from '../../rules/autocomplete.js';
import { isV2 } from '../../rules/components-v2.js';
import { flags, limits } from '../../rules/limits.js';
import { refuseBadMessage } from '../../rules/message.js';
import { refuseBadModal } from '../../rules/modal.js';
import { schemaProblems } from '../../rules/schema.js';
import type { State } from '../../state.js';
import { type Answer, type Call, param, type Route } from '../call.js';
import { afterEdit, editMessage, namesAfterEdit, namesOf } from '../post-message.js';
import { answerMessage } from './answer-message.js';

const answerableWith: { readonly [kind in InteractionKind]: readonly number[] } = {
  command: [4, 5, 9],
  component: [4, 5, 6, 7, 9],
  autocomplete: [8],
  modal: [4, 5, 6, 7],
};

/** Only the first answer within three seconds counts; what is refused leaves the interaction open. */
function callback(state: State, call: Call): Answer {
  const interaction = state.interactions.byId(param(call, 'interaction'));
  if (interaction === undefined || interaction.token !== param(call, 'token'))
    throw refusals.unknownInteraction();
  if (interaction.response !== null) throw refusals.alreadyAcknowledged();
  const age = state.clock.now() - interaction.createdAt;
  if (age > limits.firstResponseMs) throw refusals.unknownInteraction();
  const body = objectOf(call.body);
  const type = numberOf(body.type);
  if (!answerableWith[interaction.kind].includes(type) || (type === 7 && interaction.sourceId === null)) {
    throw refusals.invalidBody([
      {
        path: ['type'],
        code: 'BASE_TYPE_CHOICES',
        message: `A ${interaction.kind} cannot be answered with type ${type}.`,
      },
    ]);
  }
  const message = carryOut(state, interaction, type, body, call);
  interaction.response = type;
  interaction.responseMs = age;
  state.signal.changed();
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  return { status: 200, body: confirmation(interaction, type, message) };
}

function carryOut(
  state: State,
  interaction: Interaction,
  type: number,
  body: Json,
  call: Call,
): StoredMessage | null {
  const data = objectOf(body.data);
  if (type === 4) {
    refuseBadMessage({
      surface: 'reply',
      body: data,
      result: data,
      files: namesOf(call.files),
      at: ['data'],
    });
    const message = answerMessage(state, interaction, data, call.files);
    interaction.originalId = message.id;
    return message;
  }
  if (type === 5) return defer(interaction, body, data);
  if (type === 6) interaction.originalId = interaction.sourceId;
  if (type === 7) return update(state, interaction, data, call);
  if (type === 8) {
    refuseBadChoices(body);
    interaction.choices = objectsOf(data.choices);
  }
  if (type === 9) {
    refuseBadModal(body);
    interaction.modal = data;
  }
  return null;
}

/** A deferral fixes only whether the answer will be ephemeral; Components V2 comes with the edit. */
function defer(interaction: Interaction, body: Json, data: Json): null {
  const problems = schemaProblems(Created, body);
  if (problems.length > 0) throw refusals.invalidBody(problems);
  if (isV2(data.flags)) {
    const message = 'Only EPHEMERAL can be set when deferring; set IS_COMPONENTS_V2 with the edit.';
    throw refusals.invalidBody([{ path: ['data', 'flags'], code: 'STAND_IN_DEFERRED_FLAGS', message }]);
  }
  interaction.pending = true;
  interaction.deferredEphemeral = (numberOf(data.flags) & flags.ephemeral) !== 0;
  return null;
}

function update(state: State, interaction: Interaction, data: Json, call: Call): StoredMessage {
  const source = state.messages.find(interaction.sourceId ?? '');
  if (source === undefined) throw refusals.unknownMessage();
  const files = namesAfterEdit(source, data, call.files);
  refuseBadMessage({ surface: 'update', body: data, result: afterEdit(source, data), files, at: ['data'] });
  editMessage(state, source, data, call.files);
  interaction.originalId = source.id;
  return source;
}

const confirmation = (interaction: Interaction, type: number, message: StoredMessage | null): Json => ({
  interaction: {
    id: interaction.id,
    type: interaction.type,
    ...(message === null
      ? {}
      : { response_message_id: message.id, response_message_ephemeral: message.onlyFor !== null }),
    response_message_loading: interaction.pending,
  },
  ...(type === 4 || type === 7 ? { resource: { type, message: message?.payload } } : { resource: { type } }),
});

export const callbackRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/interactions/:interaction/:token/callback', auth: 'none', handle: callback },
];
