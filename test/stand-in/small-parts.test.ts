import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock } from './clock.js';
import { errorBody, refusals } from './errors.js';
import { createIds } from './ids.js';
import { startStandIn } from './index.js';
import { findRoute } from './rest/router.js';
import { routes } from './rest/routes/index.js';
import { createSignal } from './signal.js';

describe('small parts', () => {
  it('ids rise whatever the clock does, and carry its time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 }), {
          minLength: 2,
          maxLength: 50,
        }),
        (times) => {
          let step = 0;
          const newId = createIds(() => times[step++] ?? 0);
          const ids = times.map(() => BigInt(newId()));
          expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
          expect(Number(((ids[0] ?? 0n) >> 22n) + 1_420_070_400_000n)).toBe(times[0]);
        },
      ),
    );
  });

  it('the clock can be put forward', () => {
    const clock = createClock();
    const before = clock.now();
    clock.advance(60_000);
    expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
  });

  it('waiting ends when it holds, when time is up, and when the stand-in closes', async () => {
    const signal = createSignal();
    let done = false;
    const holds = signal.until(() => done, 5000);
    const late = signal.until(() => false, 20);
    const closed = signal.until(() => false, 60_000);
    done = true;
    signal.changed();
    expect(await holds).toBe(true);
    expect(await late).toBe(false);
    signal.close();
    expect(await closed).toBe(false);
  });

  it('several problems share one tree', () => {
    const problems = [
      { path: ['embeds', 0, 'title'], code: 'A', message: 'a' },
      { path: ['embeds', 0, 'title'], code: 'B', message: 'b' },
      { path: ['embeds'], code: 'C', message: 'c' },
    ];
    expect(errorBody(refusals.invalidBody(problems))).toEqual({
      message: 'Invalid Form Body',
      code: 50035,
      errors: {
        embeds: {
          _errors: [{ code: 'C', message: 'c' }],
          0: {
            title: {
              _errors: [
                { code: 'A', message: 'a' },
                { code: 'B', message: 'b' },
              ],
            },
          },
        },
      },
    });
  });

  it('routes are found by method and path', () => {
    expect(findRoute(routes, 'GET', '/channels/12')).toMatchObject({
      route: { pattern: '/channels/:channel' },
      params: { channel: '12' },
    });
    expect(findRoute(routes, 'DELETE', '/gateway')).toBe('path-only');
    expect(findRoute(routes, 'GET', '/channels')).toBeNull();
  });

  it('closing frees the port and leaves nothing open', async () => {
    const discord = await startStandIn();
    const hanging = fetch(`${discord.api}/v10/gateway`).then((response) => response.json());
    expect(await hanging).toEqual({ url: discord.api.replace('http', 'ws').replace('/api', '') });
    await discord.close();
    await expect(fetch(`${discord.api}/v10/gateway`)).rejects.toThrow('fetch failed');
  });
});
