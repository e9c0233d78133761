import { type REST, Routes } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invalidRequests } from './index.js';
import { type Bench, outcomeOf, startBench } from './test-bench.js';

describe('an API that fails on purpose', () => {
  let bench: Bench;
  let rest: REST;
  beforeEach(async () => {
    bench = await startBench({}, { options: { rest: { timeout: 300, retries: 1 } } });
    rest = bench.bot.client.rest;
  });
  afterEach(() => bench.stop());

  const say = (content = 'hello'): Promise<unknown> =>
    rest.post(Routes.channelMessages(bench.discord.world.channel('general').id), { body: { content } });
  const posted = (): readonly string[] =>
    bench.discord.messagesIn(bench.discord.world.channel('general').id).map(({ text }) => text);
  const statuses = (): readonly (number | null)[] =>
    bench.discord.journal.requests
      .filter(({ method, route }) => `${method} ${route}` === 'POST /channels/:channel/messages')
      .map(({ status }) => status);

  it('429 with Retry-After: discord.js waits as told', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'rate limit', retryAfterSeconds: 1, header: true });
    const started = performance.now();
    expect(await outcomeOf(say())).toBe('ok');
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(statuses()).toEqual([429, 200]);
    expect(invalidRequests(bench.discord.journal)).toBe(1);
  });

  it('429 without the header: discord.js tries again at once, as often as it takes', async () => {
    bench.discord.faults.plan(
      /^POST \/channels/,
      { kind: 'rate limit', retryAfterSeconds: 30, header: false, scope: 'shared' },
      5,
    );
    expect(await outcomeOf(say())).toBe('ok');
    expect(statuses()).toEqual([429, 429, 429, 429, 429, 200]);
  });

  it('a global 429 says so in header and body', async () => {
    bench.discord.faults.plan('GET /users/@me', {
      kind: 'rate limit',
      retryAfterSeconds: 0.5,
      header: true,
      scope: 'global',
    });
    const response = await fetch(`${bench.discord.api}/v10/users/@me`, {
      headers: { authorization: `Bot ${bench.discord.token}` },
    });
    expect([
      response.headers.get('x-ratelimit-global'),
      response.headers.get('x-ratelimit-scope'),
      response.headers.get('retry-after'),
    ]).toEqual(['true', 'global', '1']);
    expect(await response.json()).toEqual({
      message: 'You are being rate limited.',
      retry_after: 0.5,
      global: true,
    });
  });

  it('5xx in a row: one retry was allowed', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'status', status: 503 }, 1);
    expect(await outcomeOf(say())).toBe('ok');
    bench.discord.faults.plan('POST /channels', { kind: 'status', status: 502 }, 2);
    expect(await outcomeOf(say())).toMatch(/^502/);
    expect(statuses()).toEqual([503, 200, 502, 502]);
  });

  it('an API that hangs is given up after the timeout', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'hang' }, 2);
    await expect(say()).rejects.toThrow('aborted');
    expect(statuses()).toEqual([null, null]);
    expect(posted()).toEqual([]);
  });

  it('a reset connection is tried again', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'reset' });
    expect(await outcomeOf(say())).toBe('ok');
    expect([statuses(), posted()]).toEqual([[null, 200], ['hello']]);
  });

  it('a lost answer: what was carried out once is carried out again', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'lost answer' });
    expect(await outcomeOf(say('twice?'))).toBe('ok');
    expect([statuses(), posted()]).toEqual([
      [null, 200],
      ['twice?', 'twice?'],
    ]);
    const body = { content: 'once', nonce: '7', enforce_nonce: true };
    for (const _ of [1, 2])
      await rest.post(Routes.channelMessages(bench.discord.world.channel('general').id), { body });
    expect(posted().filter((text) => text === 'once')).toEqual(['once']);
  });

  it('HTML and broken JSON instead of an answer', async () => {
    bench.discord.faults.plan('GET /users/@me', { kind: 'html', status: 200 });
    expect(await rest.get(Routes.user())).toBeInstanceOf(ArrayBuffer);
    bench.discord.faults.plan('GET /users/@me', { kind: 'bad json' });
    await expect(rest.get(Routes.user())).rejects.toThrow(SyntaxError);
  });

  it('a delay, and 401 which makes discord.js forget its token', async () => {
    bench.discord.faults.plan('GET /users/@me', { kind: 'delay', ms: 120 });
    const started = performance.now();
    await rest.get(Routes.user());
    expect(performance.now() - started).toBeGreaterThan(110);
    bench.discord.faults.plan('GET /users/@me', { kind: 'status', status: 401 });
    expect(await outcomeOf(rest.get(Routes.user()))).toBe('401 0');
    await expect(rest.get(Routes.user())).rejects.toThrow('Expected token to be set');
  });

  it('plans can be withdrawn', async () => {
    bench.discord.faults.plan('POST /channels', { kind: 'status', status: 500 }, 99);
    bench.discord.faults.clear();
    expect(await outcomeOf(say())).toBe('ok');
  });
});
