import { holdBack } from '../../app/conversations.js';
import { handle } from '../../app/handle/index.js';
import { errorNotice } from '../../app/notices.js';
import type { Reply } from '../../app/reply.js';
import type { Request } from '../../app/request.js';
import type { Context } from '../context.js';
import { inTime } from '../limits/in-time.js';

/** A reply, and what remembers its turn: to be called when the reply is shown. */
export type Timely = { readonly reply: Reply; readonly keep: () => void };

const lateReply = ({ services }: Context, { kind }: Request): Reply => {
  if (kind === 'choices') return { kind: 'choices', choices: [] };
  const id = services.newId();
  services.log.warn('answer late', { id, kind });
  return errorNotice('error.slow', { id });
};

/**
 * The app's reply, or a sentence with an id in its place when Discord would not wait for it: an answer that comes later
 * is not remembered. `message` is the id of the message that asked, if one did.
 */
export const timelyReply = (
  context: Context,
  request: Request,
  message: string | null = null,
): Promise<Timely> => {
  const { conversations, keep } = holdBack(context.services.conversations, message);
  const reply = handle(request, { ...context.services, conversations }).then((made) => ({
    reply: made,
    keep,
  }));
  return inTime(reply, context.timings.answer, () => ({
    reply: lateReply(context, request),
    keep: () => {},
  }));
};
