import { ImpossibleAct } from '../errors.js';
import type { Json } from '../json.js';
import { memberPayload } from '../payloads/member.js';
import { userPayload } from '../payloads/user.js';
import type { State } from '../state.js';
import { fillOptions } from './fill-options.js';
import { findCommand } from './find-command.js';
import { interact } from './interact.js';
import type { OptionValues, Resolved } from './option-values.js';
import type { Seen } from './seen.js';
import { placeOf, type Where } from './where.js';

const guildOfCommand = (guildId: unknown): Json => (typeof guildId === 'string' ? { guild_id: guildId } : {});

const presentOnly = (resolved: Resolved): Json => {
  const kept = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return kept.length === 0 ? {} : { resolved: Object.fromEntries(kept) };
};

/** `name` may go on with group and subcommand: `'library add'`. */
export async function slash(state: State, name: string, values: OptionValues, where: Where): Promise<Seen> {
  return runChatInput(state, name, values, where, null);
}

/** Types into one option; the others may be filled already. */
export async function autocomplete(
  state: State,
  name: string,
  focused: string,
  values: OptionValues,
  where: Where,
): Promise<Seen> {
  return runChatInput(state, name, values, where, focused);
}

function runChatInput(
  state: State,
  name: string,
  values: OptionValues,
  where: Where,
  focused: string | null,
): Promise<Seen> {
  const place = placeOf(state, where);
  const [root = '', ...path] = name.split(' ');
  const command = findCommand(state, place, root, 1);
  const { options, resolved } = fillOptions(state, place, command, path, values, focused);
  const data = {
    id: command.id,
    name: root,
    type: 1,
    ...guildOfCommand(command.guild_id),
    options,
    ...presentOnly(resolved),
  };
  return focused === null
    ? interact(state, place, { kind: 'command', type: 2, name, data })
    : interact(state, place, { kind: 'autocomplete', type: 4, name, data });
}

/** The whole message goes with the command, whatever the bot's intents. */
export async function messageCommand(
  state: State,
  name: string,
  messageId: string,
  where: Where,
): Promise<Seen> {
  const message = state.messages.find(messageId);
  if (message === undefined) throw new ImpossibleAct(`There is no message ${messageId} any more.`);
  const inside = message.channel.kind === 'dm' ? { dm: true } : { channel: message.channel.id };
  const place = placeOf(state, { ...inside, ...where });
  const command = findCommand(state, place, name, 3);
  const resolved = { messages: { [message.id]: message.payload } };
  const data = {
    id: command.id,
    name,
    type: 3,
    ...guildOfCommand(command.guild_id),
    target_id: message.id,
    resolved,
  };
  return interact(state, place, { kind: 'command', type: 2, name, data });
}

export async function userCommand(state: State, name: string, userName: string, where: Where): Promise<Seen> {
  const place = placeOf(state, where);
  const command = findCommand(state, place, name, 2);
  const user = state.world.user(userName);
  const member = place.guild?.members.get(user.id);
  const { user: _, ...bare } = member === undefined ? { user } : memberPayload(member);
  const resolved = {
    users: { [user.id]: userPayload(user) },
    ...(member === undefined ? {} : { members: { [user.id]: { ...bare, permissions: '0' } } }),
  };
  const data = {
    id: command.id,
    name,
    type: 2,
    ...guildOfCommand(command.guild_id),
    target_id: user.id,
    resolved,
  };
  return interact(state, place, { kind: 'command', type: 2, name, data });
}
