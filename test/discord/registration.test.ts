import { afterEach, describe, expect, it } from 'vitest';
import type { Services } from '../../src/app/services.js';
import { createBot } from '../../src/discord/lifecycle/create-bot.js';
import { definitionsOf } from '../../src/discord/registration/definitions.js';
import { fingerprintOf } from '../../src/discord/registration/fingerprint.js';
import { type Bench, QUICK_WS, settingsFor, startBench } from './bench.js';

const writes = ({ discord }: Bench): readonly string[] =>
  discord.journal.requests
    .filter(({ method, route }) => method !== 'GET' && route.includes('/commands'))
    .map(({ method, route }) => `${method} ${route}`);

const GLOBAL = 'PUT /applications/:application/commands';
const OF_SERVER = 'PUT /applications/:application/guilds/:guild/commands';

describe('registration', () => {
  let bench: Bench;
  afterEach(async () => {
    await bench.stop();
  });

  const startAgain = async (settings = {}, services: Services = bench.services): Promise<void> => {
    await bench.bot.stop();
    const again = createBot({
      services,
      settings: settingsFor(bench.discord, settings),
      ws: QUICK_WS,
    });
    expect(await again.ready).not.toBeNull();
    await again.stop();
  };

  const newsroom = (): string => bench.discord.world.guild('newsroom').id;

  it('writes once, and nothing on the second start', async () => {
    bench = await startBench();
    expect(writes(bench)).toEqual([GLOBAL]);
    await startAgain();
    expect(writes(bench)).toEqual([GLOBAL]);
  });

  it('registers every command of the code', async () => {
    bench = await startBench();
    expect(bench.discord.commands().map(({ name, type }) => [name, type])).toEqual(
      bench.services.commands.map(({ name, kind }) =>
        kind === 'message' ? ['Find in the articles', 3] : [name, 1],
      ),
    );
    expect(bench.discord.commands('newsroom')).toEqual([]);
  });

  it('moves to one server and back, emptying the other place', async () => {
    bench = await startBench();
    await startAgain({ guildId: newsroom() });
    expect(bench.discord.commands()).toEqual([]);
    expect(bench.discord.commands('newsroom')).toHaveLength(bench.services.commands.length);
    await startAgain({ guildId: newsroom() });
    expect(writes(bench)).toEqual([GLOBAL, OF_SERVER, GLOBAL]);
    await startAgain();
    expect(bench.discord.commands('newsroom')).toEqual([]);
    expect(writes(bench).slice(3)).toEqual([GLOBAL, OF_SERVER]);
  });

  it('writes again when a command changed', async () => {
    bench = await startBench();
    const commands = bench.services.commands.filter(({ name }) => name !== 'about');
    await startAgain({}, { ...bench.services, commands });
    expect(writes(bench)).toHaveLength(2);
    expect(bench.discord.commands().map(({ name }) => name)).not.toContain('about');
  });

  it('that fails leaves the bot running and says so', async () => {
    bench = await startBench();
    bench.discord.faults.plan(/PUT .*commands/u, { kind: 'status', status: 403 });
    const commands = bench.services.commands.slice(1);
    await bench.bot.stop();
    const again = createBot({
      services: { ...bench.services, commands },
      settings: settingsFor(bench.discord),
      ws: QUICK_WS,
    });
    const lines = await again.ready;
    expect(lines?.find((line) => line.startsWith('Commands:'))).toContain('could not be registered');
    expect(bench.logged.filter(({ level }) => level === 'error')).toMatchObject([
      { event: 'commands not registered' },
    ]);
    await again.stop();
  });

  it('of a server that the bot is not in leaves the bot running and says so', async () => {
    bench = await startBench({ settings: { guildId: '123456789012345678' } });
    expect((await bench.bot.ready)?.join('\n')).toContain('could not be registered');
  });

  it('offers a message command wherever there are messages, also to users who installed the bot for themselves', async () => {
    bench = await startBench();
    const find = bench.discord.commands().find(({ name }) => name === 'Find in the articles');
    expect(find).toMatchObject({
      type: 3,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    });
    expect(find).not.toHaveProperty('options.0');
  });

  it('hides moderators’ commands from others unless a role of the settings may run them', async () => {
    bench = await startBench();
    const permissions = (hasModeratorRole: boolean): readonly unknown[] =>
      definitionsOf(bench.services.commands, { inOneServer: false, hasModeratorRole })
        .filter(({ name }) => name === 'reindex' || name === 'ask')
        .map(({ name, default_member_permissions: bits }) => [name, bits]);
    expect(permissions(false)).toEqual([
      ['ask', null],
      ['reindex', '32'],
    ]);
    expect(permissions(true)).toEqual([
      ['ask', null],
      ['reindex', null],
    ]);
  });
});

describe('the fingerprint of commands', () => {
  const ask = {
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'What', required: true }],
    contexts: [0, 1],
  };

  it('is blind to order and to what Discord adds', () => {
    const remote = {
      ...ask,
      id: '1',
      version: '2',
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      contexts: [1, 0],
      options: [{ ...ask.options[0], autocomplete: false }],
    };
    const help = { name: 'help', description: 'Help' };
    expect(fingerprintOf([help, remote], true)).toBe(fingerprintOf([ask, { ...help, options: [] }], true));
  });

  it.each([
    ['a description', { ...ask, description: 'Ask!' }],
    ['an option', { ...ask, options: [] }],
    ['a required option', { ...ask, options: [{ ...ask.options[0], required: false }] }],
    ['a limit', { ...ask, options: [{ ...ask.options[0], max_length: 300 }] }],
    ['permissions', { ...ask, default_member_permissions: '32' }],
    ['places', { ...ask, contexts: [0] }],
    ['a translation', { ...ask, description_localizations: { fr: 'Demander' } }],
  ])('changes with %s', (_what, changed) => {
    expect(fingerprintOf([changed], true)).not.toBe(fingerprintOf([ask], true));
  });
});
