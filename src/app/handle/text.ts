import { goesOn } from '../../core/conversation/read.js';
import type { Desk } from '../../core/desk/types.js';
import { isSmallTalk } from '../../core/question/small-talk.js';
import { readLine } from '../command-line.js';
import type { Remembered } from '../conversations.js';
import type { Reply } from '../reply.js';
import type { CommandRequest, TextRequest } from '../request.js';
import type { Services } from '../services.js';
import { replyFrom } from './answer.js';
import { handleCommand } from './command.js';
import { shortHelp } from './short-help.js';

/** `/who glavas` or `/quote by:Macron` typed as text is the command. */
export const typedCommand = (request: TextRequest, services: Services): CommandRequest | null => {
  const typed = readLine(request.text.trim(), services.commands);
  if (typed === null || typed.name === '') return null;
  const { asker, where, locale } = request;
  return { kind: 'command', asker, where, locale, command: typed.name, options: typed.options };
};

/** The turn that a text may go on from: of the same articles, and none that only the asker saw where others read along. */
const turnFor = (request: TextRequest, desk: Desk, services: Services): Remembered | null => {
  const last = services.conversations.lastTurn(request);
  if (last === null || last.answer.desk !== desk.version) return null;
  return last.private && request.where.kind === 'server' ? null : last;
};

/** Answers free text: small talk gets a short help, a command is run, everything else is a question or goes on from one. */
export const handleText = async (request: TextRequest, services: Services): Promise<Reply> => {
  const typed = typedCommand(request, services);
  if (typed !== null) return handleCommand(typed, services);
  const { text } = request;
  const desk = services.desks.deskFor(request.where);
  const turn = turnFor(request, desk, services);
  if (isSmallTalk(text) && (turn === null || !goesOn(text))) return shortHelp(request, services);
  return replyFrom(desk, () => (turn === null ? desk.ask(text) : desk.followUp(turn, text)), {
    services,
    speaking: request,
    private: false,
    asked: 'text',
  });
};
