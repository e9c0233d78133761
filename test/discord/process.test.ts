import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startStandIn } from '../stand-in/index.js';
import { poll } from './bench.js';
import { type Child, online, startChild } from './child.js';

const CANARY = 'canary-4f1d.token.8b20c7';
const QUESTION = 'How many cars does the bridge carry?';

describe('the program as a process', { timeout: 90_000 }, () => {
  let discord: Discord;
  let children: Child[] = [];
  const start = (options: Omit<Parameters<typeof startChild>[0], 'discord'> = {}): Child => {
    const child = startChild({ discord, ...options });
    children.push(child);
    return child;
  };
  beforeEach(async () => {
    discord = await startStandIn({ token: CANARY });
  });
  afterEach(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    children = [];
    await discord.close();
  });

  it('says what runs, and how to invite it', async () => {
    const child = start();
    await online(discord, child);
    await poll(() => child.stdout().includes('Not discord.com'));
    expect(child.stdout().trim().split('\n')).toEqual([
      expect.stringMatching(/^Verbatim \S+ is online as helper, in 1 server\(s\)\.$/u),
      `Invite: https://discord.com/oauth2/authorize?client_id=${discord.world.applicationId}&permissions=274878024704&scope=bot+applications.commands`,
      'Articles: 1 indexed (1 passages), 0 refused',
      'Intents: Guilds, GuildMessages, DirectMessages (4609; none is privileged)',
      'Commands: 10 registered everywhere (updated)',
      `Not discord.com: the API is ${discord.api}`,
    ]);
  });

  it('a wrong token ends it with exit code 2 and what to click', async () => {
    const child = start({ env: { DISCORD_TOKEN: 'wrong' } });
    expect(await child.exited).toBe(2);
    expect(child.stderr()).toContain('page “Bot”, press “Reset Token”');
    expect(discord.journal.identifies).toEqual([]);
  });

  it.each([
    [4004, 'press “Reset Token”'],
    [4013, 'Update the bot'],
    [4014, '“Privileged Gateway Intents”'],
  ])('close %i ends it with exit code 2, after one IDENTIFY', async (code, sentence) => {
    discord.gateway.refuseIdentify(code, 99);
    const child = start();
    expect(await child.exited).toBe(2);
    expect(child.stderr()).toContain(sentence);
    expect(discord.journal.identifies).toHaveLength(1);
  });

  it('SIGTERM finishes the reply that was begun, and exits 0', async () => {
    const child = start();
    await online(discord, child);
    discord.faults.plan('POST /interactions', { kind: 'delay', ms: 800 });
    const asked = discord.slash('ask', { question: QUESTION });
    await discord.until(() => discord.journal.requests.some(({ route }) => route.includes('callback')));
    child.process.kill('SIGTERM');
    child.process.kill('SIGTERM');
    expect((await asked).message?.text).toContain('less than 2,000 cars');
    expect(await child.exited).toBe(0);
  });

  it('SIGTERM during a re-index finishes it', async () => {
    const child = start();
    await online(discord, child);
    discord.faults.plan('PATCH', { kind: 'delay', ms: 500 });
    const seen = discord.slash('reindex', {}, { as: 'mod' });
    await discord.until(() => discord.journal.requests.some(({ method }) => method === 'PATCH'));
    child.process.kill('SIGTERM');
    expect(await child.exited).toBe(0);
    expect((await discord.later(await seen)).message?.text).toContain('Indexed 1 article');
  });

  it('SIGINT while the gateway is silent exits 0 within five seconds', async () => {
    discord.gateway.withholdHello(true);
    const child = start();
    await poll(() => discord.gateway.connections() > 0);
    const started = performance.now();
    child.process.kill('SIGINT');
    expect(await child.exited).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('SIGTERM while Discord is down exits 0', async () => {
    const child = start({ env: { DISCORD_API_BASE: 'http://127.0.0.1:9/api' } });
    await poll(() => child.stderr().includes('Discord not reached'));
    child.process.kill('SIGTERM');
    expect(await child.exited).toBe(0);
  });

  it('lives on when discord.js throws inside its gateway handler', async () => {
    const child = start();
    await online(discord, child);
    discord.gateway.ignoreResumes(true);
    discord.gateway.drop(4000);
    await discord.until(() => discord.journal.resumes.length > 0, 8000);
    discord.gateway.ignoreResumes(false);
    discord.gateway.invalidateSession(false);
    await discord.until(() => discord.journal.identifies.length > 1, 12_000);
    await discord.until(() => discord.gateway.ready(), 5000);
    expect((await discord.slash('help')).kind).toBe('message');
  }, 90_000);

  it('no token and no words of members appear in its log, whatever fails', async () => {
    const child = start({ env: { LOG_LEVEL: 'debug' } });
    await online(discord, child);
    for (const fault of [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 400 },
      { kind: 'status', status: 404 },
      { kind: 'reset' },
      { kind: 'html', status: 502 },
      { kind: 'bad json' },
    ] as const) {
      discord.faults.plan('POST', fault, 6);
      await discord.slash('ask', { question: 'wordcanary bridge' }, { within: 1200 });
      await discord.directMessage('wordcanary bridge', { as: 'ben', within: 1500 });
      discord.faults.clear();
    }
    discord.gateway.drop(4000);
    await discord.until(() => discord.journal.resumes.length > 0, 8000);
    discord.gateway.drop(4004);
    expect(await child.exited).toBe(2);
    const all = child.stdout() + child.stderr();
    expect(all).toContain('answer failed');
    expect(all).not.toContain('canary');
    expect(all).not.toContain('stand-in-interaction');
  }, 120_000);
});
