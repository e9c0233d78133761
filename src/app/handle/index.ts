import { errorNotice } from '../notices.js';
import type { Reply } from '../reply.js';
import type { Request } from '../request.js';
import type { Services } from '../services.js';
import { handleButton } from './button.js';
import { handleChoices } from './choices.js';
import { findCommand, handleCommand } from './command.js';
import { handleForm } from './form.js';
import { handleMessage } from './message.js';
import { handleText, typedCommand } from './text.js';

const dispatch = async (request: Request, services: Services): Promise<Reply> => {
  switch (request.kind) {
    case 'command':
      return handleCommand(request, services);
    case 'text':
      return handleText(request, services);
    case 'button':
      return handleButton(request, services);
    case 'choices':
      return handleChoices(request, services);
    case 'form':
      return handleForm(request, services);
    case 'message':
      return handleMessage(request, services);
  }
};

const failed = (request: Request, services: Services, error: unknown): Reply => {
  const id = services.newId();
  services.log.error('request failed', error, { id, kind: request.kind });
  return request.kind === 'choices'
    ? { kind: 'choices', choices: [] }
    : errorNotice('error.unexpected', { id });
};

/** The one way in: any request from any surface gives a reply. Never throws; a fault becomes a sentence with an id. */
export const handle = async (request: Request, services: Services): Promise<Reply> => {
  try {
    return await dispatch(request, services);
  } catch (error) {
    return failed(request, services, error);
  }
};

/** Whether a request starts something slow that the asker may do, so that the surface shows progress at once. */
export const isSlow = (request: Request, services: Services): boolean => {
  const asked = request.kind === 'text' ? typedCommand(request, services) : request;
  if (asked?.kind !== 'command') return false;
  const command = findCommand(services, asked.command);
  if (command?.slow !== true || !command.where.includes(request.where.kind)) return false;
  return command.who === 'everyone' || request.asker.moderator;
};
