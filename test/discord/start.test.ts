import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createBot } from '../../src/discord/lifecycle/create-bot.js';
import { endingOfClose } from '../../src/discord/lifecycle/ending.js';
import { surviveFaults } from '../../src/discord/lifecycle/process-policy.js';
import { startStandIn } from '../stand-in/index.js';
import { ferry } from '../support/articles.js';
import { servicesOver } from '../support/services.js';
import { complaints, keepingLog, type Logged, QUICK_WS, settingsFor } from './bench.js';

describe('the start', () => {
  it('waits for a Discord that is down, spending no IDENTIFY', async () => {
    const discord = await startStandIn();
    discord.faults.plan('GET /gateway/bot', { kind: 'status', status: 503 }, 6);
    const logged: Logged[] = [];
    const bot = createBot({
      services: { ...(await servicesOver([ferry])), log: keepingLog(logged) },
      settings: settingsFor(discord),
      timings: { reachFirst: 20 },
      ws: QUICK_WS,
    });
    expect(await bot.ready).toHaveLength(6);
    expect(complaints(logged)).toEqual(['warn: Discord not reached', 'warn: Discord not reached']);
    expect(discord.journal.identifies).toHaveLength(1);
    await bot.stop();
    await discord.close();
  });

  it('ends, once, with the first reason', async () => {
    const discord = await startStandIn();
    const bot = createBot({
      services: await servicesOver([ferry]),
      settings: settingsFor(discord),
      ws: QUICK_WS,
    });
    await bot.ready;
    const endings = await Promise.all([bot.stop(), bot.fail('a fault'), bot.ended]);
    expect(endings).toEqual(Array(3).fill({ code: 0, sentence: null }));
    await discord.close();
  });

  it('a token that is taken back while it runs ends it', async () => {
    const discord = await startStandIn();
    const bot = createBot({
      services: await servicesOver([ferry]),
      settings: settingsFor(discord),
      ws: QUICK_WS,
    });
    await bot.ready;
    discord.faults.plan('POST /channels', { kind: 'status', status: 401 });
    await discord.directMessage('who is Olu Adeyemi?', { answers: 0 });
    expect(await bot.ended).toMatchObject({ code: 2 });
    await discord.close();
  });
});

describe('how a run ends', () => {
  it.each([4004, 4011, 4012, 4013, 4014])('close %i needs a person: exit code 2 and a remedy', (code) => {
    const ending = endingOfClose(code);
    expect(ending?.code).toBe(2);
    expect(ending?.sentence).toMatch(/\.env|Developer|developers|Update|Remove/u);
  });

  it.each([1000, 1001, 1006, 4000, 4001, 4007, 4008, 4009])('close %i is left to discord.js', (code) => {
    expect(endingOfClose(code)).toBeNull();
  });
});

describe('faults that nobody caught', () => {
  const policy = () => {
    const host = new EventEmitter();
    const logged: Logged[] = [];
    const storms: string[] = [];
    let now = 0;
    const release = surviveFaults({
      log: keepingLog(logged),
      elapsed: () => now,
      onStorm: () => void storms.push('storm'),
      process: host as unknown as NodeJS.Process,
    });
    const pass = (ms: number): void => {
      now += ms;
    };
    return { host, logged, storms, release, pass };
  };

  it('are logged, and the process lives', () => {
    const { host, logged, storms } = policy();
    host.emit('uncaughtException', new TypeError('null'));
    host.emit('unhandledRejection', 'a reason');
    expect(complaints(logged)).toEqual(['error: uncaught exception', 'error: unhandled rejection']);
    expect(storms).toEqual([]);
  });

  it('a hundred in a minute are a reason to start anew, said once', () => {
    const { host, logged, storms, pass } = policy();
    for (let n = 0; n < 99; n += 1) host.emit('uncaughtException', new Error('x'));
    pass(60_000);
    for (let n = 0; n < 99; n += 1) host.emit('uncaughtException', new Error('x'));
    expect(storms).toEqual([]);
    for (let n = 0; n < 200; n += 1) host.emit('uncaughtException', new Error('x'));
    expect(storms).toEqual(['storm']);
    expect(logged).toHaveLength(99 + 100);
  });

  it('are nobody’s any more after release', () => {
    const { host, release } = policy();
    release();
    expect(host.listenerCount('unhandledRejection') + host.listenerCount('uncaughtException')).toBe(0);
  });
});
