import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const TSX = createRequire(import.meta.url).resolve('tsx');

/** Starts the program as it is, without a token; `until` ends it once its output matches. */
const start = (variables: Record<string, string>, ...args: readonly string[]) => {
  const child = spawn(process.execPath, ['--import', TSX, 'src/main.ts', ...args], {
    env: { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent', DOTENV_CONFIG_PATH: '/dev/null', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const seen = new Promise<string>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.endsWith('\n')) resolve(output);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return { child, seen };
};

describe('the start without a token', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints the address, serves the page, and ends with 0 on %s',
    async (signal) => {
      const { child, seen } = start({ PREVIEW_PORT: '0' });
      const exit = once(child, 'exit');
      const output = await seen;
      const [, address = ''] =
        /^Open (http:\/\/127\.0\.0\.1:\d+\/) to see the bot in your browser\. With DISCORD_TOKEN in \.env it would be the Discord bot\.\n$/u.exec(
          output,
        ) ?? [];
      expect(output).toContain('Open http://127.0.0.1:');
      expect(await (await fetch(address)).text()).toContain('<title>Verbatim — preview</title>');
      child.kill(signal);
      expect(await exit).toEqual([0, null]);
    },
  );

  it('ends with 2 and a sentence where the host cannot be opened', async () => {
    const { child, seen } = start({ PREVIEW_HOST: '192.0.2.1' });
    const exit = once(child, 'exit');
    expect(await seen).toMatch(/^PREVIEW_HOST: 192\.0\.2\.1 cannot be opened[^\n]+\n$/u);
    expect(await exit).toEqual([2, null]);
  });
});

describe('the start with a token', () => {
  it('opens the page beside the bot only when it is asked to', async () => {
    const bot = {
      DISCORD_TOKEN: 'made.up.token',
      DISCORD_API_BASE: 'http://127.0.0.1:9/api',
      PREVIEW_PORT: '0',
    };
    const { child, seen } = start(bot, '--preview');
    const output = await seen;
    const [, address = ''] = /^The preview is at (http:\S+\/)\.$/mu.exec(output) ?? [];
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
});
