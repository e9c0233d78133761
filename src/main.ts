import { pathToFileURL } from 'node:url';
import { loadConfig } from './config.js';
import { createLog } from './log.js';
import { chat } from './terminal/chat.js';
import { wire } from './wire.js';

export type StartOptions = { readonly preview: boolean };

/** Starts what the settings ask for. */
export const start = async (_options: StartOptions): Promise<void> => {
  const config = loadConfig();
  const services = await wire({ articles: config.articlesDir, log: createLog(config.logLevel) });
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
