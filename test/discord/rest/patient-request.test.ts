import type { RESTOptions } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { DiscordBusyError, patientRequest } from '../../../src/discord/rest/patient-request.js';
import { TIMINGS } from '../../../src/discord/timings.js';

type MakeRequest = RESTOptions['makeRequest'];
type Step = (() => Response) | Error | 'hang';

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

const ok: Step = () => json({ id: '1' });
const status =
  (code: number): Step =>
  () =>
    json({ message: 'no' }, code);
const MESSAGES = 'https://discord.test/api/v10/channels/1/messages';
const CALLBACK = 'https://discord.test/api/v10/interactions/1/secret/callback';

const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' });

/** Plays the steps in order, and notes what was asked for. */
const playing = (steps: readonly Step[]) => {
  const at: string[] = [];
  const make = ((url, init) => {
    const step = steps[at.length] ?? ok;
    at.push(url);
    if (step instanceof Error) return Promise.reject(step);
    if (step !== 'hang') return Promise.resolve(step());
    return new Promise((_resolve, reject) => {
      init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  }) as MakeRequest;
  return { at, make };
};

const requesting = (steps: readonly Step[], random = 0.5) => {
  const { at, make } = playing(steps);
  const unauthorized: string[] = [];
  const waits: number[] = [];
  let now = 0;
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
    return Promise.resolve();
  };
  const request = patientRequest({
    timings: { ...TIMINGS, callbackTry: 40, requestTry: 60 },
    onUnauthorized: () => void unauthorized.push('unauthorized'),
    make,
    random: () => random,
    now: () => now,
    sleep,
  });
  return { at, waits, request, unauthorized };
};

describe('a patient request', () => {
  it('gives a good answer as it came, once', async () => {
    const { at, request } = requesting([ok]);
    const response = await request(MESSAGES, {});
    expect([response.status, await response.json(), at.length]).toEqual([200, { id: '1' }, 1]);
  });

  it('gives an empty answer', async () => {
    const { request } = requesting([() => new Response(null, { status: 204 })]);
    expect((await request(CALLBACK, {})).status).toBe(204);
  });

  it('gives a refusal as it came, without trying again', async () => {
    const { at, request } = requesting([status(400)]);
    expect((await request(MESSAGES, {})).status).toBe(400);
    expect(at).toHaveLength(1);
  });

  it.each([
    ['500', status(500)],
    ['503', status(503)],
    ['a page in place of JSON', () => new Response('<html>', { status: 200 })],
    ['half a body', () => new Response('{"id": "1",', { status: 200 })],
    ['a reset', reset],
    ['a try that hangs', 'hang'],
    ['429', () => json({ retry_after: 0.05 }, 429)],
  ] as const)('tries again after %s', async (_what, step) => {
    const { at, request } = requesting([step as Step]);
    expect((await request(MESSAGES, {})).status).toBe(200);
    expect(at).toHaveLength(2);
  });

  it('waits longer each time, with jitter', async () => {
    for (const [random, waited] of [
      [0, [100, 200]],
      [0.5, [200, 400]],
      [1, [300, 600]],
    ] as const) {
      const { waits, request } = requesting([status(500), status(500)], random);
      await request(MESSAGES, {});
      expect(waits).toEqual(waited);
    }
  });

  it('gives up after three tries with what came last', async () => {
    const failing = requesting([status(500), status(502), status(503)]);
    expect((await failing.request(MESSAGES, {})).status).toBe(503);
    expect(failing.at).toHaveLength(3);
    const cut = requesting([reset, reset, reset]);
    await expect(cut.request(MESSAGES, {})).rejects.toBe(reset);
  });

  it.each([
    ['the body', () => json({ retry_after: 0.2 }, 429)],
    ['the header', () => json({}, 429, { 'retry-after': '0.2' })],
    ['the finer of both', () => json({ retry_after: 0.2 }, 429, { 'retry-after': '1' })],
  ] as const)('waits as long as %s of a 429 says', async (_where, limited) => {
    const { waits, request } = requesting([limited]);
    await request(MESSAGES, {});
    expect(waits).toEqual([250]);
  });

  it('a 429 that says nothing is no loop: a second, then two, then the end', async () => {
    const silent: Step = () => json({}, 429);
    const { at, waits, request } = requesting([silent, silent, silent, silent]);
    await expect(request(MESSAGES, {})).rejects.toThrow(DiscordBusyError);
    expect(waits).toEqual([1000, 2000]);
    expect(at).toHaveLength(3);
  });

  it('does not wait for a limit of more than ten seconds', async () => {
    const { at, request } = requesting([() => json({ retry_after: 60 }, 429)]);
    await expect(request(MESSAGES, {})).rejects.toThrow(DiscordBusyError);
    expect(at).toHaveLength(1);
  });

  it('a global limit stops other requests too, but no answers to interactions', async () => {
    const limited: Step = () => json({ retry_after: 60, global: true }, 429);
    const { waits, request } = requesting([limited]);
    await expect(request(MESSAGES, {})).rejects.toThrow(DiscordBusyError);
    await request(CALLBACK, {});
    expect(waits).toEqual([]);
    await request(MESSAGES, {});
    expect(waits).toEqual([60_050]);
  });

  it('stops at once when the whole request is given up', async () => {
    const { at, request } = requesting(['hang', status(500)]);
    const given = request(MESSAGES, { signal: AbortSignal.timeout(10) });
    await expect(given).rejects.toThrow();
    expect(at).toHaveLength(1);
  });

  it('reports that the token was refused, but not that an interaction’s was', async () => {
    const bot = requesting([status(401)]);
    await bot.request(MESSAGES, { headers: { Authorization: 'Bot x' } });
    expect(bot.unauthorized).toEqual(['unauthorized']);
    const hook = requesting([status(401)]);
    await hook.request('https://discord.test/api/v10/webhooks/1/secret/messages/@original', { headers: {} });
    expect(hook.unauthorized).toEqual([]);
  });
});
