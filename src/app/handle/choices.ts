import type { Choices } from '../reply.js';
import type { ChoicesRequest } from '../request.js';
import type { Services } from '../services.js';
import { findCommand } from './command.js';

/** Discord shows at most this many choices. */
const CHOICES_MOST = 25;

/** What fits what is typed so far; none where there is nothing to offer. */
export const handleChoices = (request: ChoicesRequest, services: Services): Choices => {
  const option = findCommand(services, request.command)?.options[request.option];
  const complete = option?.type === 'string' ? option.complete : undefined;
  const choices = complete?.(services.desks.deskFor(request.where), request.typed.slice(0, 100)) ?? [];
  return { kind: 'choices', choices: choices.slice(0, CHOICES_MOST) };
};
