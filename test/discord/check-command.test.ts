import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Discord, startStandIn } from '../stand-in/index.js';
import { type ChildOptions, smallLibrary, startChild } from './child.js';

describe('verbatim check', { timeout: 60_000 }, () => {
  let discord: Discord;
  beforeEach(async () => {
    discord = await startStandIn();
  });
  afterEach(async () => {
    await discord.close();
  });

  const check = async (env: ChildOptions['env'] = {}) => {
    const child = startChild({ discord, args: ['src/cli.ts', 'check'], env: { LOG_LEVEL: 'info', ...env } });
    return { code: await child.exited, stdout: child.stdout(), stderr: child.stderr() };
  };

  it('without a token checks the articles, says what it skipped, and exits 0', async () => {
    const { code, stdout } = await check({ DISCORD_TOKEN: undefined });
    expect(stdout).toMatch(/✓ Articles: 1 readable/u);
    expect(stdout).toContain('Skipped: token, gateway, intents, commands, permissions.');
    expect(code).toBe(0);
    expect(discord.journal.requests).toEqual([]);
  });

  it('names an article that is refused, and exits 2', async () => {
    const folder = smallLibrary();
    writeFileSync(join(folder, 'broken.md'), '---\npublished: yesterday\n---\nA text.\n');
    const { code, stdout, stderr } = await check({ DISCORD_TOKEN: undefined, ARTICLES_DIR: folder });
    expect(stdout).toMatch(/! Article refused: broken\.md: .*\n {2}→ Correct it/u);
    expect(stderr).toContain('1 to mend');
    expect(code).toBe(2);
  });

  it('names a folder that is not there, and exits 2', async () => {
    const { code, stdout } = await check({ DISCORD_TOKEN: undefined, ARTICLES_DIR: 'no-such-folder' });
    expect(stdout).toMatch(/! .*no-such-folder.*\n {2}→ Set ARTICLES_DIR/u);
    expect(code).toBe(2);
  });

  it('with a token names what is wrong with its remedy, and exits 2', async () => {
    const { code, stdout } = await check();
    expect(stdout).toContain('✓ DISCORD_TOKEN: accepted');
    expect(stdout).toMatch(/! Commands: what is registered differs from the code\n {2}→ Start the bot/u);
    expect(stdout).toMatch(/! newsroom #read-only: missing Send Messages\n {2}→ In the channel/u);
    expect(stdout).not.toContain(discord.token);
    expect(code).toBe(2);
  });
});
