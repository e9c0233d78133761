import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Discord } from '../stand-in/index.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** A folder with one short article. */
export const smallLibrary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  writeFileSync(
    join(folder, 'bridge.md'),
    'The bridge carries less than 2,000 cars a day, a harbour official said.\n',
  );
  return folder;
};

export type Child = {
  readonly process: ChildProcessWithoutNullStreams;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Exit code, or the signal that ended it. */
  readonly exited: Promise<number | string>;
};

export type ChildOptions = {
  readonly discord: Discord;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** The whole program in a process of its own, pointed at a stand-in. */
export const startChild = ({ discord, args = ['src/main.ts'], env = {} }: ChildOptions): Child => {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      ARTICLES_DIR: smallLibrary(),
      LOG_LEVEL: 'debug',
      ...env,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  return {
    process: child,
    stdout: () => stdout,
    stderr: () => stderr,
    exited: new Promise((done) => {
      child.on('exit', (code, signal) => done(code ?? signal ?? 'gone'));
    }),
  };
};

/** Waits until the bot serves. */
export const online = async (discord: Discord, child: Child): Promise<void> => {
  if (!(await discord.until(() => discord.gateway.ready() && discord.commands().length > 0, 60_000)))
    throw new Error(`The bot did not start:\n${child.stdout()}\n${child.stderr()}`);
};
