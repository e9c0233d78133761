import { z } from 'zod';
import type { PageEvent, Typed } from './protocol.js';

/** Longest line: what Discord takes as one message. */
export const LINE_MOST = 2_000;

const sender = {
  asker: z.string().regex(/^[a-z0-9]{1,12}$/u),
  in: z.enum(['talks', 'dm']),
  as: z.enum(['member', 'moderator']),
};

const line = z.string().max(LINE_MOST);
const id = z.string().min(1).max(100);

export const PageEventShape = z.discriminatedUnion('kind', [
  z.object({ ...sender, kind: z.literal('line'), text: line.min(1) }),
  z.object({
    ...sender,
    kind: z.literal('press'),
    id,
    values: z.array(z.string().max(100)).max(25),
    surface: z.enum(['interaction', 'message', 'plain']),
  }),
  z.object({ ...sender, kind: z.literal('delete') }),
  z.object({
    ...sender,
    kind: z.literal('message'),
    command: z.string().min(1).max(32),
    text: line,
  }),
  z.object({
    ...sender,
    kind: z.literal('submit'),
    id,
    fields: z
      .record(z.string().max(100), z.string().max(4_000))
      .refine((fields) => Object.keys(fields).length <= 5),
  }),
]) satisfies z.ZodType<PageEvent>;

export const TypedShape = z.object({ ...sender, text: line }) satisfies z.ZodType<Typed>;
