import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { refusals } from '../../errors.js';
import { type Json, listOf, numberOf, objectOf, textOf } from '../../json.js';
import { flags } from '../../rules/limits.js';
import { refuseBadMessage } from '../../rules/message.js';
import type { State } from '../../state.js';
import type { Channel } from '../../world/entities.js';
import { botPermissions, holds } from '../../world/permissions.js';
import type { Answer, Call, Route } from '../call.js';
import {
  afterEdit,
  editMessage,
  namesAfterEdit,
  namesOf,
  postMessage,
  removeMessage,
} from '../post-message.js';
import { channelOf, messageOf, needs, ownMessageOf } from './access.js';

function create(state: State, call: Call): Answer {
  const channel = channelOf(state, call);
  const body = objectOf(call.body);
  refuseBadMessage({ surface: 'channel', body, result: body, files: namesOf(call.files) });
  needs(state, channel, Bits.SendMessages);
  if (call.files.length > 0) needs(state, channel, Bits.AttachFiles);
  if (channel.kind === 'dm' && !channel.user.acceptsDms) throw refusals.cannotDirectMessage();
  const twin = sameNonce(state, channel, body);
  if (twin !== undefined) return { status: 200, body: twin.payload };
  const reference = replyParts(state, channel, body);
  const message = postMessage(state, {
    channel,
    author: state.world.bot,
    body: withoutForbiddenEmbeds(state, channel, body),
    files: call.files,
    flags: numberOf(body.flags) & ~flags.ephemeral,
    ...reference,
  });
  return { status: 200, body: message.payload };
}

/** With `enforce_nonce` Discord gives the earlier message back instead of posting a second one. */
const sameNonce = (state: State, channel: Channel, body: Json) =>
  body.enforce_nonce === true && body.nonce !== undefined
    ? state.messages.inChannel(channel.id).find(({ payload }) => payload.nonce === body.nonce)
    : undefined;

/** Without EmbedLinks Discord drops embeds silently and posts the rest. */
const withoutForbiddenEmbeds = (state: State, channel: Channel, body: Json): Json =>
  listOf(body.embeds).length > 0 && !holds(botPermissions(state.world, channel), Bits.EmbedLinks)
    ? { ...body, embeds: [] }
    : body;

type ReplyParts = { readonly type: number; readonly extra: Json; readonly repliedTo: string | null };

function replyParts(state: State, channel: Channel, body: Json): ReplyParts {
  const nonce = body.nonce === undefined ? {} : { nonce: body.nonce };
  const reference = objectOf(body.message_reference);
  if (reference.message_id === undefined) return { type: 0, extra: nonce, repliedTo: null };
  if (!holds(botPermissions(state.world, channel), Bits.ReadMessageHistory)) throw refusals.noHistory();
  const target = state.messages.find(textOf(reference.message_id));
  if (target === undefined) {
    if (reference.fail_if_not_exists === false) return { type: 0, extra: nonce, repliedTo: null };
    throw refusals.invalidBody([
      { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
    ]);
  }
  const place = { type: 0, message_id: target.id, channel_id: channel.id };
  return {
    type: 19,
    extra: { ...nonce, message_reference: place, referenced_message: target.payload },
    repliedTo: target.author.id,
  };
}

function edit(state: State, call: Call): Answer {
  const message = ownMessageOf(state, call, channelOf(state, call));
  const body = objectOf(call.body);
  refuseBadMessage({
    surface: 'channel edit',
    body,
    result: afterEdit(message, body),
    files: namesAfterEdit(message, body, call.files),
  });
  editMessage(state, message, body, call.files);
  return { status: 200, body: message.payload };
}

function remove(state: State, call: Call): Answer {
  const channel = channelOf(state, call);
  const message = messageOf(state, call, channel);
  if (message.author.id !== state.world.bot.id) needs(state, channel, Bits.ManageMessages);
  removeMessage(state, message);
  return { status: 204 };
}

export const messageRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/channels/:channel/messages', auth: 'bot', handle: create },
  { method: 'PATCH', pattern: '/channels/:channel/messages/:message', auth: 'bot', handle: edit },
  { method: 'DELETE', pattern: '/channels/:channel/messages/:message', auth: 'bot', handle: remove },
];
