import type { BotOptions } from '../options.js';
import { createBot } from './create-bot.js';
import { surviveFaults } from './process-policy.js';

export type RunOptions = BotOptions & {
  readonly stdout: { readonly write: (text: string) => unknown };
  readonly stderr: { readonly write: (text: string) => unknown };
};

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Runs the bot until it is told to stop or cannot go on. Gives the exit code; never rejects. */
export const runBot = async (options: RunOptions): Promise<number> => {
  const { services, settings, stdout, stderr } = options;
  if (settings.apiBase !== 'https://discord.com/api')
    services.log.warn('not discord.com', { base: settings.apiBase });
  const bot = createBot(options);
  surviveFaults({
    log: services.log,
    elapsed: services.clock.elapsed,
    onStorm: () => void bot.fail('Too many faults in one minute. Look at the log; the bot is started anew.'),
  });
  for (const signal of SIGNALS)
    process.on(signal, () => {
      services.log.info('stopping', { signal });
      void bot.stop();
    });
  const lines = await bot.ready;
  if (lines !== null) stdout.write(`${lines.join('\n')}\n`);
  const { code, sentence } = await bot.ended;
  services.log.info('stopped', { code });
  if (sentence !== null) stderr.write(`${sentence}\n`);
  return code;
};
