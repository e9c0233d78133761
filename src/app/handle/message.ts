import type { Desk } from '../../core/desk/types.js';
import type { MessageCommand } from '../command.js';
import { errorNotice, line, plainNotice } from '../notices.js';
import type { Reply } from '../reply.js';
import type { MessageRequest } from '../request.js';
import type { Services } from '../services.js';

const NOTHING_TO_READ = /^[\s\p{Cf}]*$/u;

/** What the articles say to a message; a notice where there is nothing to look up or nothing to look in. */
export const replyWithFindings = async (
  desk: Desk,
  command: MessageCommand,
  text: string,
): Promise<Reply> => {
  if (NOTHING_TO_READ.test(text)) return errorNotice('find.empty');
  if (desk.articles.length === 0) return plainNotice([line('answer.noArticles')]);
  const findings = await command.run(desk, text);
  if (findings.length === 0) return plainNotice([line('find.nothing')]);
  const leftOut = Math.max(0, desk.statements(text).length - findings.length);
  return { kind: 'findings', findings, leftOut, private: true, controls: [] };
};

/** Runs a command of a message's menu on the text of the message. */
export const handleMessage = async (request: MessageRequest, services: Services): Promise<Reply> => {
  const command = services.commands.find(({ name }) => name === request.command);
  if (command?.kind !== 'message') return errorNotice('error.unknownCommand', { command: request.command });
  return replyWithFindings(services.desks.deskFor(request.where), command, request.text);
};
