import { ImpossibleAct } from '../errors.js';
import { isPresent, type Json, numberOf, objectsOf, textOf } from '../json.js';
import type { UploadedFile } from '../messages.js';
import { attachmentPayload } from '../payloads/attachment.js';
import { channelPayload } from '../payloads/channel.js';
import { memberPayload, rolePayload } from '../payloads/member.js';
import { userPayload } from '../payloads/user.js';
import type { State } from '../state.js';
import type { Place } from './where.js';

/** People, roles and channels are given by name, an attachment as a file. */
export type OptionValue = string | number | boolean | UploadedFile;

export type OptionValues = { readonly [name: string]: OptionValue };

export type Resolved = { users: Json; members: Json; roles: Json; channels: Json; attachments: Json };

export const emptyResolved = (): Resolved => ({
  users: {},
  members: {},
  roles: {},
  channels: {},
  attachments: {},
});

/** Turns one given value into what the payload carries, or throws when the client would not let it pass. */
export function resolveValue(
  state: State,
  place: Place,
  option: Json,
  value: OptionValue,
  resolved: Resolved,
): unknown {
  const name = textOf(option.name);
  const wrong = (what: string): ImpossibleAct =>
    new ImpossibleAct(`Option "${name}" takes ${what}, not ${JSON.stringify(value)}.`);
  if (typeof value === 'object') {
    if (option.type !== 11) throw wrong('no file');
    const attachment = attachmentPayload(state, value);
    resolved.attachments = { ...resolved.attachments, [attachment.id]: attachment };
    return attachment.id;
  }
  switch (option.type) {
    case 3:
      if (typeof value !== 'string') throw wrong('a text');
      return checkText(option, value);
    case 4:
    case 10:
      if (typeof value !== 'number' || (option.type === 4 && !Number.isInteger(value)))
        throw wrong('a number');
      return checkNumber(option, value);
    case 5:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    default:
      return resolveEntity(state, place, option, String(value), resolved);
  }
}

function resolveEntity(state: State, place: Place, option: Json, name: string, resolved: Resolved): string {
  if (option.type === 6 || (option.type === 9 && !place.guild?.roles.some((role) => role.name === name))) {
    const user = state.world.user(name);
    const member = place.guild?.members.get(user.id);
    resolved.users = { ...resolved.users, [user.id]: userPayload(user) };
    if (member !== undefined) {
      const { user: _, ...bare } = memberPayload(member);
      resolved.members = { ...resolved.members, [user.id]: { ...bare, permissions: '0' } };
    }
    return user.id;
  }
  if (option.type === 7) {
    const channel = state.world.channel(name);
    resolved.channels = {
      ...resolved.channels,
      [channel.id]: { ...channelPayload(channel, state.world), permissions: '0' },
    };
    return channel.id;
  }
  const role = place.guild?.roles.find((one) => one.name === name);
  if (role === undefined) throw new ImpossibleAct(`Option "${textOf(option.name)}": no role "${name}" here.`);
  resolved.roles = { ...resolved.roles, [role.id]: rolePayload(role) };
  return role.id;
}

function checkText(option: Json, value: string): string {
  checkChoice(option, value);
  const least = isPresent(option.min_length) ? numberOf(option.min_length) : 0;
  const most = isPresent(option.max_length) ? numberOf(option.max_length) : 6000;
  if (value.length < least || value.length > most) {
    throw new ImpossibleAct(
      `Option "${textOf(option.name)}" takes ${least} to ${most} characters, not ${value.length}.`,
    );
  }
  return value;
}

function checkNumber(option: Json, value: number): number {
  checkChoice(option, value);
  const below = isPresent(option.min_value) && value < numberOf(option.min_value);
  const above = isPresent(option.max_value) && value > numberOf(option.max_value);
  if (below || above)
    throw new ImpossibleAct(`Option "${textOf(option.name)}": ${value} is out of its range.`);
  return value;
}

function checkChoice(option: Json, value: string | number): void {
  const choices = objectsOf(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new ImpossibleAct(`Option "${textOf(option.name)}": "${value}" is none of its choices.`);
  }
}
