import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { handle } from '../app/handle/index.js';
import type { Services } from '../app/services.js';
import { say, type Texts } from '../texts/index.js';
import type { Attachments } from './attachments.js';
import { complete } from './complete.js';
import { drawReply } from './draw.js';
import { PageEventShape, TypedShape } from './events.js';
import { pictureFor } from './picture-for.js';
import type { Drawn } from './protocol.js';
import { limitRate, type Rate } from './rate.js';
import { senderOf, toRequest } from './to-request.js';

export type ApiOptions = {
  readonly services: Services;
  readonly texts: Texts;
  readonly attachments: Attachments;
  readonly rate: Rate;
  /** Whether whoever opens the page may play the moderator: only where no other machine can open it. */
  readonly trusted: boolean;
};

const BODY_MOST = 64 * 1024;

const failure = (sentence: string): Drawn => ({ kind: 'failure', sentence });

const readBody = async <T>(
  request: { json: () => Promise<unknown> },
  shape: z.ZodType<T>,
): Promise<T | null> => {
  const parsed = shape.safeParse(await request.json().catch(() => null));
  return parsed.success ? parsed.data : null;
};

/** Browser events in, drawn replies out. */
export const createApi = ({ services, texts, attachments, rate, trusted }: ApiOptions): Hono => {
  const api = new Hono();
  api.use(limitRate(rate, say(texts, 'error.busy')));
  api.use(
    bodyLimit({
      maxSize: BODY_MOST,
      onError: (context) => context.json(failure(say(texts, 'preview.tooLarge')), 413),
    }),
  );
  api.post('/events', async (context) => {
    const event = await readBody(context.req, PageEventShape);
    if (event === null) return context.json(failure(say(texts, 'preview.unusable')), 400);
    if (event.kind === 'delete') {
      services.conversations.forget(senderOf(event, trusted));
      return context.json({ kind: 'dismissed' } satisfies Drawn);
    }
    const { request, surface } = toRequest(event, services.commands, trusted);
    const reply = await handle(request, services);
    const replaces = event.kind === 'press' && 'update' in reply && reply.update === true;
    const drawn = drawReply(reply, replaces ? event.surface : surface, {
      texts,
      attachments,
      now: services.clock.now(),
      picture: await pictureFor(reply, services, texts),
    });
    return drawn === null ? context.json(failure(say(texts, 'preview.unusable')), 400) : context.json(drawn);
  });
  api.post('/completions', async (context) => {
    const typed = await readBody(context.req, TypedShape);
    if (typed === null) return context.json(failure(say(texts, 'preview.unusable')), 400);
    return context.json(await complete({ typed, services, texts, trusted }));
  });
  return api;
};
