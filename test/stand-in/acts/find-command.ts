import type { Command } from '../commands.js';
import { ImpossibleAct } from '../errors.js';
import { listOf, textOf } from '../json.js';
import type { State } from '../state.js';
import { everything, hasBot, holds } from '../world/permissions.js';
import type { Place } from './where.js';

/** The command as the member's picker offers it; throws when it offers none of that name there. */
export function findCommand(state: State, place: Place, name: string, type: number): Command {
  const isStrange = place.guild !== null && !hasBot(state.world, place.guild.id);
  const guildOwn = place.guild === null || isStrange ? [] : state.commands.list(place.guild.id);
  const all = [...guildOwn, ...state.commands.list('global')].filter((one) => one.type === type);
  const command = all.find((one) => one.name === name);
  if (command === undefined) {
    const known = all.map((one) => one.name).join(', ');
    throw new ImpossibleAct(
      `No command "${name}" of kind ${type} is registered here; there are: ${known || 'none'}.`,
    );
  }
  const inPlace = place.guild === null ? 1 : 0;
  const contexts =
    command.contexts === null || command.contexts === undefined ? null : listOf(command.contexts);
  const offered =
    contexts === null ? place.guild !== null || command.dm_permission !== false : contexts.includes(inPlace);
  if (isStrange && !listOf(command.integration_types).includes(1))
    throw new ImpossibleAct(`"${name}" does not come with a user: its integration_types lack 1.`);
  if (!offered)
    throw new ImpossibleAct(
      `"${name}" is not offered ${inPlace === 1 ? 'in direct messages' : 'in servers'}.`,
    );
  if (place.guild !== null && hidden(command, place.permissions)) {
    throw new ImpossibleAct(
      `"${name}" is hidden from ${place.user.name}: it needs permissions ${textOf(command.default_member_permissions)}.`,
    );
  }
  return command;
}

/** "0" hides a command from everybody but administrators. */
function hidden(command: Command, permissions: bigint): boolean {
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return false;
  const bits = BigInt(String(needed));
  return bits === 0n
    ? !holds(permissions, 8n) && permissions !== everything
    : !holds(permissions, bits) && !holds(permissions, 8n);
}
