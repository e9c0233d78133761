import { PermissionFlagsBits as Bits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/app/command.js';
import { loadCommands } from '../../src/app/load-commands.js';
import { createClient } from '../../src/discord/client.js';
import { checkDiscord, type Finding } from '../../src/discord/index.js';
import { PERMISSION_INTEGER } from '../../src/discord/intents.js';
import type { BotSettings } from '../../src/discord/options.js';
import { register } from '../../src/discord/registration/register.js';
import { TIMINGS } from '../../src/discord/timings.js';
import { type Discord, startStandIn } from '../stand-in/index.js';
import { QUICK_WS, settingsFor } from './bench.js';

const GUILD = {
  name: 'newsroom',
  botPermissions: PERMISSION_INTEGER,
  channels: [
    { name: 'general' },
    { name: 'no-entry', deny: Bits.ViewChannel },
    { name: 'silent', deny: Bits.SendMessages | Bits.EmbedLinks },
  ],
  members: [{ user: 'ana' }],
};

const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ mark, text }) => `${mark}: ${text}`);

describe('verbatim check, with a token', () => {
  let discord: Discord;
  let commands: readonly Command[];
  beforeEach(async () => {
    discord = await startStandIn({ guilds: [GUILD] });
    commands = await loadCommands();
  });
  afterEach(async () => {
    await discord.close();
  });

  const check = (more: Partial<BotSettings> = {}): Promise<readonly Finding[]> =>
    checkDiscord({ settings: settingsFor(discord, more), commands, ws: QUICK_WS });

  const registered = async (): Promise<void> => {
    const { rest } = createClient({
      settings: settingsFor(discord),
      timings: TIMINGS,
      onUnauthorized: () => {},
    });
    rest.setToken(discord.token);
    await register({
      rest,
      applicationId: discord.world.applicationId,
      commands,
      guildId: null,
      hasModeratorRole: false,
      guilds: [],
    });
  };

  it('names each thing, and changes nothing', async () => {
    await registered();
    const before = discord.journal.requests.length;
    expect(lines(await check())).toEqual([
      'ok: DISCORD_TOKEN: accepted (1000 of 1000 logins left today)',
      'ok: Gateway: connected; intents Guilds, GuildMessages, DirectMessages (4609) granted',
      'ok: Commands: 10 registered, as in the code',
      'ok: newsroom #general: all permissions',
      'note: newsroom #no-entry: the bot cannot see it (View Channels), so mentions there do not reach it',
      'problem: newsroom #silent: missing Send Messages, Embed Links',
      expect.stringMatching(/^note: Invite: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+&/u),
    ]);
    const methods = discord.journal.requests.slice(before).map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  it('every problem has a remedy', async () => {
    const findings = [
      ...(await check()),
      ...(await check({ token: 'wrong' })),
      ...(await check({ guildId: '123456789012345678' })),
      ...(await check({ apiBase: 'http://127.0.0.1:9/api' })),
    ];
    const problems = findings.flatMap((finding) => (finding.mark === 'problem' ? [finding] : []));
    expect(problems.map(({ text }) => text)).toEqual([
      'Commands: what is registered differs from the code',
      'newsroom #silent: missing Send Messages, Embed Links',
      'DISCORD_TOKEN: refused',
      'Commands: Discord does not show those of server 123456789012345678 (code 50001)',
      'newsroom #silent: missing Send Messages, Embed Links',
      'API: http://127.0.0.1:9/api does not answer as Discord (ECONNREFUSED, 0)',
    ]);
    expect(problems.every(({ remedy }) => remedy.length > 20)).toBe(true);
  }, 40_000);

  it('a wrong token is said, and the rest skipped', async () => {
    expect(lines(await check({ token: 'wrong' }))).toEqual([
      'problem: DISCORD_TOKEN: refused',
      'note: Gateway, commands, permissions: skipped',
    ]);
  });

  it.each([4013, 4014])('intents that are refused (%i) are said, with what to click', async (code) => {
    discord.gateway.refuseIdentify(code, 9);
    const findings = await check();
    expect(lines(findings)[1]).toBe(`problem: Gateway: Discord closed the connection (${code})`);
  });

  it('commands in two places are found', async () => {
    await registered();
    const guildId = discord.world.guild('newsroom').id;
    expect(lines(await check({ guildId }))).toContain(
      'problem: Commands: some are registered in another scope as well',
    );
  });
});
