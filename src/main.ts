import { pathToFileURL } from 'node:url';
import type { Services } from './app/services.js';
import { run } from './cli/run.js';
import { type Config, loadConfig } from './config.js';
import { createLog } from './log.js';
import { runLocally, startPreview } from './start-preview.js';
import { wire } from './wire.js';

export type StartOptions = { readonly preview: boolean };

const runDiscord = async (config: Config, token: string, services: Services): Promise<never> => {
  // discord.js takes a third of a second to load, and the terminal needs none of it.
  const { runBot } = await import('./discord/index.js');
  const { stdout, stderr } = process;
  process.exit(await runBot({ services, settings: { ...config, token }, stdout, stderr }));
};

/** Starts what the settings ask for: the bot where there is a token, else the preview. */
export const start = async ({ preview }: StartOptions): Promise<void> => {
  const config = loadConfig();
  const services = await wire({ articles: config.articlesDir, log: createLog(config.logLevel) });
  if (config.token !== null) {
    if (preview) await startPreview(config, services);
    await runDiscord(config, config.token, services);
  }
  await runLocally(config, services);
  // A terminal that is still being read would keep the process alive.
  process.exit(0);
};

const isEntry = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry)
  // Not awaited: `run` imports this very file again.
  void run(['start', ...process.argv.slice(2)], process).then((code) => {
    process.exitCode = code;
  });
