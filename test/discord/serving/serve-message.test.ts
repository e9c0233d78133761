import { Events, type Message } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/discord/context.js';
import { createAges } from '../../../src/discord/limits/age.js';
import type { Permit } from '../../../src/discord/limits/allowance.js';
import { createAnswered } from '../../../src/discord/limits/answered.js';
import { createSeen } from '../../../src/discord/limits/seen.js';
import { serveMessage } from '../../../src/discord/serving/serve-message.js';
import { TIMINGS } from '../../../src/discord/timings.js';
import { type Bench, startBench } from '../bench.js';

let bench: Bench;
let message: Message;

beforeAll(async () => {
  bench = await startBench();
  const heard = new Promise<Message>((resolve) => bench.bot.client.once(Events.MessageCreate, resolve));
  await bench.discord.mention('who is Ana Lopes?', { as: 'ana' });
  message = await heard;
});
afterAll(() => bench.stop());

const contextWith = (permit: Permit): Context => ({
  client: bench.bot.client,
  services: bench.services,
  settings: { moderatorRoleId: null },
  timings: TIMINGS,
  seen: createSeen(),
  answered: createAnswered(bench.services.clock),
  ages: createAges(bench.services.clock),
  warn: bench.services.log.warn,
  allowance: { take: async () => permit },
});

describe('a message', () => {
  it.each(['granted', 'refused'] as const)('that is %s is known with its answer', async (permit) => {
    const context = contextWith(permit);
    await serveMessage(context, message);
    expect(context.answered.find(message.id)).toMatchObject({ isGone: false, answer: expect.any(String) });
  });

  it('that is refused in silence takes no room among those that are answered', async () => {
    const context = contextWith('silent');
    await serveMessage(context, message);
    expect(context.answered.find(message.id)).toBeNull();
  });
});
