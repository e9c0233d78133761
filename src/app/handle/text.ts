import { answerReply } from '../answer-reply.js';
import type { Reply } from '../reply.js';
import type { TextRequest } from '../request.js';
import type { Services } from '../services.js';
import { handleCommand } from './command.js';

const SLASH = /^\/([a-z]{1,32})(?:\s+([\s\S]*))?$/u;

/** `/who glavas` typed as text is the command, with the rest in the option that free text fills. */
const typedCommand = (request: TextRequest, services: Services) => {
  const [, name = '', rest = ''] = SLASH.exec(request.text.trim()) ?? [];
  const command = services.commands.find((known) => known.name === name);
  if (command === undefined) return null;
  const options =
    command.freeText !== undefined && rest.trim() !== '' ? { [command.freeText]: rest.trim() } : {};
  return { ...request, kind: 'command', command: name, options } as const;
};

const help = (request: TextRequest, services: Services): Promise<Reply> =>
  handleCommand({ ...request, kind: 'command', command: 'help', options: {} }, services);

/** Answers free text: nothing but white space or marks gets help, everything else is a question. */
export const handleText = async (request: TextRequest, services: Services): Promise<Reply> => {
  if (!/[\p{L}\p{N}]/u.test(request.text)) return help(request, services);
  const typed = typedCommand(request, services);
  if (typed !== null) return handleCommand(typed, services);
  const desk = services.desks.deskFor(request.where);
  return answerReply(desk, await desk.ask(request.text), { asker: request.asker.id, private: false });
};
