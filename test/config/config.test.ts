import { describe, expect, it } from 'vitest';
import { ConfigError, programVersion, readConfig } from '../../src/config.js';

describe('the settings', () => {
  it('need nothing', () => {
    expect(readConfig({})).toEqual({
      token: null,
      guildId: null,
      apiBase: 'https://discord.com/api',
      apiVersion: '10',
      articlesDir: 'seeds',
      dataDir: 'data',
      moderatorRoleId: null,
      previewHost: '127.0.0.1',
      previewPort: 3000,
      logLevel: 'info',
      plain: false,
    });
  });

  it('take every variable', () => {
    const config = readConfig({
      DISCORD_TOKEN: 'any.non-empty_token',
      DISCORD_GUILD_ID: '123456789012345678',
      DISCORD_API_BASE: 'http://127.0.0.1:4000/api',
      DISCORD_API_VERSION: '9',
      ARTICLES_DIR: 'my articles',
      DATA_DIR: 'state',
      MODERATOR_ROLE_ID: '223456789012345678',
      PREVIEW_HOST: '0.0.0.0',
      PREVIEW_PORT: '8080',
      LOG_LEVEL: 'debug',
      NO_COLOR: '1',
    });
    expect(config).toMatchObject({
      token: 'any.non-empty_token',
      apiBase: 'http://127.0.0.1:4000/api',
      previewPort: 8080,
      plain: true,
    });
  });

  it.each([
    ['DISCORD_TOKEN', '  ', 'DISCORD_TOKEN is blank. Give it a value in .env, or remove its line.'],
    [
      'DISCORD_TOKEN',
      'two words',
      'DISCORD_TOKEN holds a blank: copy the token again from the Developer Portal, page Bot.',
    ],
    [
      'DISCORD_TOKEN',
      '"quoted"',
      'DISCORD_TOKEN holds a line break or a quotation mark: write the bare value.',
    ],
    [
      'DISCORD_TOKEN',
      'secret\r\n',
      'DISCORD_TOKEN holds a line break or a quotation mark: write the bare value.',
    ],
    [
      'DISCORD_GUILD_ID',
      'my server',
      'DISCORD_GUILD_ID is not an id: in Discord, turn on Developer Mode, right-click it and choose “Copy ID”.',
    ],
    [
      'DISCORD_API_BASE',
      'discord',
      'DISCORD_API_BASE is not an address: write for example https://discord.com/api.',
    ],
    ['DISCORD_API_VERSION', '11', 'DISCORD_API_VERSION is not a version that this bot speaks: write 10.'],
    ['ARTICLES_DIR', '', 'ARTICLES_DIR is blank. Give it a value in .env, or remove its line.'],
    ['PREVIEW_PORT', '70000', 'PREVIEW_PORT is not a port: write a number from 0 to 65535.'],
    ['PREVIEW_PORT', 'http', 'PREVIEW_PORT is not a port: write a number from 0 to 65535.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is not a level: write one of debug, info, warn, error, silent.'],
  ])('refuse %s=%j by name, never with its value', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(message));
  });

  it('know the version of the program', () => {
    expect(programVersion()).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
