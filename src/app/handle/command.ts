import { argumentsFor, isNotice } from '../arguments.js';
import type { Command } from '../command.js';
import { errorNotice } from '../notices.js';
import type { Notice, Reply } from '../reply.js';
import type { CommandRequest, Where } from '../request.js';
import type { Services } from '../services.js';
import { replyFrom } from './answer.js';
import { replyWithFindings } from './message.js';

/** Why a command may not run here, or `null`. Checked in code whatever a surface has checked before. */
export const refusal = (
  command: Command,
  asker: { readonly moderator: boolean },
  where: Where,
): Notice | null => {
  if (!command.where.includes(where.kind))
    return errorNotice(where.kind === 'dm' ? 'error.serverOnly' : 'error.dmOnly');
  return command.who === 'moderators' && !asker.moderator ? errorNotice('error.moderators') : null;
};

/** The command of that name, if there is one. */
export const findCommand = (services: Services, name: string): Command | undefined =>
  services.commands.find((command) => command.name === name);

/** Runs a command: unknown, refused and incomplete requests get a notice that says what to do. */
export const handleCommand = async (request: CommandRequest, services: Services): Promise<Reply> => {
  const command = findCommand(services, request.command);
  if (command === undefined) return errorNotice('error.unknownCommand', { command: request.command });
  const refused = refusal(command, request.asker, request.where);
  if (refused !== null) return refused;
  const args = argumentsFor(command, request.options);
  if (isNotice(args)) return args;
  if (command.kind === 'task') return command.run(services, args, request);
  const desk = services.desks.deskFor(request.where);
  if (command.kind === 'message') return replyWithFindings(desk, command, String(args.text));
  return replyFrom(desk, () => command.run(desk, args), {
    services,
    speaking: request,
    private: args.private === true,
    asked: 'command',
  });
};
