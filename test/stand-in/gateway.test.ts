import { once } from 'node:events';
import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './test-bench.js';
import { makeClient } from './test-bot.js';

describe('a gateway that drops its connection', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await startBench({ heartbeatMs: 300 });
    bench.onInteraction = (i) => i.isChatInputCommand() && i.reply('here');
  });
  afterEach(() => bench.stop());

  async function again(): Promise<boolean> {
    const ready = await bench.discord.until(() => bench.discord.gateway.ready(), 5000);
    await bench.bot.settled();
    return ready;
  }
  const counts = (): readonly number[] => [
    bench.discord.journal.identifies.length,
    bench.discord.journal.resumes.filter(({ accepted }) => accepted).length,
  ];

  it.each([1006, 4000, 4001, 4002, 4008])('after close code %i the client is served again', async (code) => {
    bench.discord.gateway.drop(code);
    expect(bench.discord.gateway.ready()).toBe(false);
    expect(await again()).toBe(true);
    expect(counts()).toEqual(code === 4008 ? [2, 0] : [1, 1]);
    expect((await bench.discord.slash('ask')).message?.text).toBe('here');
  });

  it.each([4007, 4009])(
    'after close code %i the session is gone and the client identifies anew',
    async (code) => {
      bench.discord.gateway.drop(code);
      expect(await again()).toBe(true);
      expect(counts()).toEqual([2, 0]);
    },
  );

  it('opcode 7 makes the client resume', async () => {
    const resumed = once(bench.bot.client, Events.ShardResume);
    bench.discord.gateway.askToReconnect();
    await resumed;
    expect(counts()).toEqual([1, 1]);
    expect(bench.discord.journal.closes.at(0)).toMatchObject({ code: 4200, by: 'bot' });
  });

  it.each([
    [true, Events.ShardResume, [1, 1]],
    [false, Events.ShardReady, [2, 0]],
  ] as const)('opcode 9, resumable %s, leads to %s', async (resumable, event, expected) => {
    const back = once(bench.bot.client, event);
    bench.discord.gateway.invalidateSession(resumable);
    await back;
    expect(counts()).toEqual(expected);
  });

  it('heartbeats without an answer make a zombie, which resumes', async () => {
    bench.discord.gateway.withholdAcks(true);
    await bench.discord.until(() => bench.discord.journal.resumes.length > 0, 5000);
    bench.discord.gateway.withholdAcks(false);
    expect(counts()).toEqual([1, 1]);
    expect(bench.discord.journal.heartbeats.length).toBeGreaterThan(0);
  });

  it('what happened meanwhile is replayed once, in order', async () => {
    const heard: (string | null)[] = [];
    bench.onInteraction = (i) => {
      if (!i.isChatInputCommand()) return;
      heard.push(i.options.getString('question'));
      return i.reply('late but here');
    };
    bench.discord.gateway.drop(4000);
    const asked = ['one', 'two', 'three'].map((question) => bench.discord.slash('ask', { question }));
    const seen = await Promise.all(asked);
    expect(heard).toEqual(['one', 'two', 'three']);
    expect(seen.map(({ kind, refused }) => [kind, refused.length])).toEqual([
      ['message', 0],
      ['message', 0],
      ['message', 0],
    ]);
    expect(bench.discord.journal.resumes).toMatchObject([{ accepted: true, replayed: 3 }]);
    expect(bench.discord.interactions()).toEqual(seen);
  });

  it('what happened before a lost session is lost', async () => {
    bench.discord.gateway.drop(4000);
    const asked = bench.discord.slash('ask', {}, { within: 1500 });
    bench.discord.gateway.forgetSessions();
    expect((await asked).kind).toBe('nothing');
    expect(counts()).toEqual([2, 0]);
  });

  it('a resume that nobody answers leaves the client waiting until the next drop', async () => {
    bench.discord.gateway.ignoreResumes(true);
    bench.discord.gateway.drop(4000);
    await bench.discord.until(() => bench.discord.journal.resumes.length > 0);
    expect(bench.discord.gateway.ready()).toBe(false);
    bench.discord.gateway.ignoreResumes(false);
    bench.discord.gateway.drop(4000);
    expect(await again()).toBe(true);
    expect(counts()).toEqual([1, 1]);
  });

  it('one event delivered three times is answered once: the others are refused with 40060', async () => {
    bench.discord.gateway.repeat(3);
    const seen = await bench.discord.slash('ask');
    await bench.discord.until(() => bench.discord.journal.refusals.length === 2);
    expect(bench.discord.journal.refusals.map(({ code, interactionId }) => [code, interactionId])).toEqual([
      [40060, seen.id],
      [40060, seen.id],
    ]);
  });
});

describe('a gateway that lets nobody in', () => {
  let bench: Bench;
  let client: Client;
  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(async () => {
    await client.destroy();
    await bench.stop();
  });

  async function login(intents: number = GatewayIntentBits.Guilds): Promise<number> {
    client = makeClient(bench.discord, { intents });
    const closed = new Promise<number>((resolve) =>
      client.once(Events.ShardDisconnect, ({ code }) => resolve(code)),
    );
    client.on(Events.Error, () => {});
    await Promise.race([client.login(bench.discord.token).catch(() => undefined), closed]);
    return closed;
  }

  it('intents that the portal does not grant: 4014', async () => {
    expect(await login(GatewayIntentBits.MessageContent)).toBe(4014);
    expect(bench.discord.journal.closes.at(-1)).toMatchObject({ code: 4014, by: 'stand-in' });
  });

  it('intents that do not exist: 4013', async () => {
    expect(await login(2 ** 30)).toBe(4013);
  });

  it('a planned refusal: 4004', async () => {
    bench.discord.gateway.refuseIdentify(4004);
    expect(await login()).toBe(4004);
  });

  it('a wrong token is refused before the gateway is reached', async () => {
    client = makeClient(bench.discord);
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
  });
});
