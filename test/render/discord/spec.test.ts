import { IncomingWebhookInteractionRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReply } from '../arbitrary.js';
import { payloadOf } from '../payload.js';

describe('payloads, judged by the schemas that Discord publishes', () => {
  it.each([
    ['interaction', IncomingWebhookInteractionRequestSchema],
    ['message', MessageCreateRequestSchema],
    ['plain', MessageCreateRequestSchema],
  ] as const)('are valid on the surface %s', (surface, schema) => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const parsed = schema.safeParse(payloadOf(reply, surface));
        expect(parsed.error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
