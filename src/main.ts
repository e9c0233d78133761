import { pathToFileURL } from 'node:url';
import type { Services } from './app/services.js';
import { type Config, loadConfig } from './config.js';
import { createLog } from './log.js';
import { chat } from './terminal/chat.js';
import { wire } from './wire.js';

export type StartOptions = { readonly preview: boolean };

const runDiscord = async (config: Config, token: string, services: Services): Promise<never> => {
  // discord.js takes a third of a second to load, and the terminal needs none of it.
  const { runBot } = await import('./discord/index.js');
  const { stdout, stderr } = process;
  process.exit(await runBot({ services, settings: { ...config, token }, stdout, stderr }));
};

/** Starts what the settings ask for. */
export const start = async (_options: StartOptions): Promise<void> => {
  const config = loadConfig();
  const services = await wire({ articles: config.articlesDir, log: createLog(config.logLevel) });
  if (config.token !== null) await runDiscord(config, config.token, services);
  await chat({
    services,
    input: process.stdin,
    output: process.stdout,
    colours: !config.plain,
    locale: 'en',
  });
};

const isEntry = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isEntry) await start({ preview: process.argv.includes('--preview') });
