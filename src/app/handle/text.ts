import { readLine } from '../command-line.js';
import type { Reply } from '../reply.js';
import type { CommandRequest, TextRequest } from '../request.js';
import type { Services } from '../services.js';
import { replyFrom } from './answer.js';
import { handleCommand } from './command.js';

/** `/who glavas` or `/quote by:Macron` typed as text is the command. */
export const typedCommand = (request: TextRequest, services: Services): CommandRequest | null => {
  const typed = readLine(request.text.trim(), services.commands);
  if (typed === null || typed.name === '') return null;
  const { asker, where, locale } = request;
  return { kind: 'command', asker, where, locale, command: typed.name, options: typed.options };
};

const help = (request: TextRequest, services: Services): Promise<Reply> =>
  handleCommand({ ...request, kind: 'command', command: 'help', options: {} }, services);

/** Answers free text: nothing but white space or marks gets help, everything else is a question. */
export const handleText = async (request: TextRequest, services: Services): Promise<Reply> => {
  if (!/[\p{L}\p{N}]/u.test(request.text)) return help(request, services);
  const typed = typedCommand(request, services);
  if (typed !== null) return handleCommand(typed, services);
  const options = { asker: request.asker.id, private: false };
  return replyFrom(services.desks.deskFor(request.where), (desk) => desk.ask(request.text), options);
};
