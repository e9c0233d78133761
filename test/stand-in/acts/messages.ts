import { ImpossibleAct } from '../errors.js';
import type { Json } from '../json.js';
import type { StoredMessage, UploadedFile } from '../messages.js';
import { userPayload } from '../payloads/user.js';
import { postMessage, removeMessage } from '../rest/post-message.js';
import type { State } from '../state.js';
import { type Shown, show } from './shown.js';
import { type Place, placeOf, type Where } from './where.js';

export type MessageWhere = Where & {
  readonly files?: readonly UploadedFile[];
  /** Wait for this many answers; 0 waits `within` and so shows that none comes. */
  readonly answers?: number;
};

/** A member's message, and what the bot wrote in its channel afterwards. */
export type Exchange = { readonly sent: Shown; readonly answers: readonly Shown[]; readonly ms: number };

const silenceMs = 300;

/** A message in the bot's direct channel: its content always arrives. */
export const directMessage = (state: State, text: string, where: MessageWhere): Promise<Exchange> =>
  say(state, text, { ...where, dm: true }, {});

/** The text with the bot mentioned in front: its content arrives without any intent. */
export const mention = (state: State, text: string, where: MessageWhere): Promise<Exchange> =>
  say(state, `<@${state.world.bot.id}> ${text}`, where, {});

/** An ordinary message: without the Message Content intent the bot gets it empty. */
export const plainMessage = (state: State, text: string, where: MessageWhere): Promise<Exchange> =>
  say(state, text, where, {});

/** A reply; with `ping` its author counts as mentioned, so that the content arrives, unless it answered an interaction. */
export async function replyTo(
  state: State,
  messageId: string,
  text: string,
  where: MessageWhere & { readonly ping?: boolean },
): Promise<Exchange> {
  const target = state.messages.find(messageId);
  if (target === undefined || target.onlyFor !== null)
    throw new ImpossibleAct('Nobody can reply to this message.');
  const inside =
    target.channel.kind === 'dm'
      ? { dm: true, as: target.channel.user.name }
      : { channel: target.channel.id };
  const pinged =
    (where.ping ?? true) && target.interactionId === null ? { mentions: [userPayload(target.author)] } : {};
  return say(
    state,
    text,
    { ...inside, ...where },
    {
      type: 19,
      message_reference: { type: 0, message_id: target.id, channel_id: target.channel.id },
      referenced_message: target.payload,
      ...pinged,
    },
  );
}

async function say(state: State, text: string, where: MessageWhere, extra: Json): Promise<Exchange> {
  const place = placeOf(state, where);
  const started = performance.now();
  const sent = post(state, place, text, where.files ?? [], extra);
  const wanted = where.answers ?? 1;
  const within = wanted === 0 && where.within === undefined ? silenceMs : place.within;
  await state.signal.until(() => wanted > 0 && answersTo(state, sent).length >= wanted, within);
  return { sent: show(sent), answers: answersTo(state, sent).map(show), ms: performance.now() - started };
}

function post(
  state: State,
  place: Place,
  text: string,
  files: readonly UploadedFile[],
  extra: Json,
): StoredMessage {
  const { type, ...rest } = extra;
  return postMessage(state, {
    channel: place.channel,
    author: place.user,
    body: { content: text },
    files,
    extra: rest,
    ...(typeof type === 'number' ? { type } : {}),
  });
}

const answersTo = (state: State, sent: StoredMessage): readonly StoredMessage[] =>
  state.messages
    .inChannel(sent.channel.id)
    .filter(
      ({ id, author, interactionId }) =>
        author.id === state.world.bot.id && interactionId === null && BigInt(id) > BigInt(sent.id),
    );

/** As a moderator does who clears a channel: one event for all. */
export function deleteTogether(state: State, messageIds: readonly string[]): void {
  const messages = messageIds.map((id) => state.messages.find(id));
  const channel = messages[0]?.channel;
  if (channel?.kind !== 'guild' || messages.some((message) => message?.channel.id !== channel.id))
    throw new ImpossibleAct('Only messages of one channel of a guild are deleted together.');
  for (const id of messageIds) state.messages.remove(id);
  state.gateway.dispatch('MESSAGE_DELETE_BULK', true, () => ({
    ids: messageIds,
    channel_id: channel.id,
    guild_id: channel.guildId,
  }));
  state.signal.changed();
}

export function deleteMessage(state: State, messageId: string): void {
  const message = state.messages.find(messageId);
  if (message === undefined) throw new ImpossibleAct(`There is no message ${messageId} any more.`);
  removeMessage(state, message);
}
