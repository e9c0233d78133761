import { handle } from '../../app/handle/index.js';
import { errorNotice } from '../../app/notices.js';
import type { Reply } from '../../app/reply.js';
import type { Request } from '../../app/request.js';
import type { Context } from '../context.js';
import { inTime } from '../limits/in-time.js';

const lateReply = ({ services }: Context, { kind }: Request): Reply => {
  if (kind === 'choices') return { kind: 'choices', choices: [] };
  const id = services.newId();
  services.log.warn('answer late', { id, kind });
  return errorNotice('error.slow', { id });
};

/** The app's reply, or a sentence with an id in its place when Discord would not wait for it. */
export const timelyReply = (context: Context, request: Request): Promise<Reply> =>
  inTime(handle(request, context.services), context.timings.answer, () => lateReply(context, request));
