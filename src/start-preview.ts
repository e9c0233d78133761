import { handle } from './app/handle/index.js';
import type { Services } from './app/services.js';
import { type Config, ConfigError } from './config.js';
import { openPreview, type Preview, PreviewError } from './preview/index.js';
import { chat } from './terminal/chat.js';
import { SITTER, TERMINAL } from './terminal/here.js';
import { say, textsFor } from './texts/index.js';

const asConfigError = (error: unknown): never => {
  throw error instanceof PreviewError ? new ConfigError(error.message) : error;
};

/** Opens the page and says where it is. Throws `ConfigError` where it cannot be opened. */
export const startPreview = async (config: Config, services: Services): Promise<Preview> => {
  const { previewHost: host, previewPort: port } = config;
  const preview = await openPreview({ services, host, port }).catch(asConfigError);
  const key = config.token === null ? 'preview.ready' : 'preview.beside';
  const ready = say(textsFor('en'), key, { address: preview.address });
  for (const line of [...preview.notes, ready]) process.stdout.write(`${line}\n`);
  return preview;
};

/** Asks what a newcomer is offered to ask, so that the first question typed is answered as fast as the next. */
const warmUp = async (services: Services): Promise<void> => {
  const desk = services.desks.deskFor(TERMINAL);
  for (const { command, args } of await desk.examples())
    await handle(
      { kind: 'command', command, options: args, asker: SITTER, where: TERMINAL, locale: 'en' },
      services,
    );
};

const signalled = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Without a token: the page, and the chat too where somebody sits at the terminal, until either is ended. */
export const runLocally = async (config: Config, services: Services): Promise<void> => {
  const ended = signalled();
  const preview = await startPreview(config, services);
  warmUp(services).catch((error: unknown) => services.log.error('warm-up failed', error));
  const { stdin: input, stdout: output } = process;
  const isSeated = input.isTTY === true && output.isTTY === true;
  const talk = isSeated ? [chat({ services, input, output, colours: !config.plain, locale: 'en' })] : [];
  await Promise.race([ended, ...talk]);
  await preview.close();
};
