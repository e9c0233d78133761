import { isIPv6 } from 'node:net';
import type { Services } from '../app/services.js';
import { say, textsFor } from '../texts/index.js';
import { createApp } from './app.js';
import { listen } from './listen.js';
import { RATE, type Rate } from './rate.js';

export { PreviewError } from './listen.js';

export type PreviewOptions = {
  readonly services: Services;
  readonly host: string;
  readonly port: number;
  /** How often one address may ask. */
  readonly rate?: Rate;
};

export type Preview = {
  /** Where a browser finds it. */
  readonly address: string;
  /** What whoever started it should know, a sentence each. */
  readonly notes: readonly string[];
  readonly close: () => Promise<void>;
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u;
const EVERYWHERE = new Set(['0.0.0.0', '::']);

const addressOf = (host: string, port: number): string => {
  const name = EVERYWHERE.has(host) ? '127.0.0.1' : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}/`;
};

/** Opens the page that shows the bot without a token. Throws `PreviewError` where it cannot listen. */
export const openPreview = async ({
  services,
  host,
  port,
  rate = RATE,
}: PreviewOptions): Promise<Preview> => {
  const texts = textsFor('en');
  const trusted = LOOPBACK.test(host);
  const app = await createApp({ services, texts, host, trusted, rate });
  const listening = await listen(app, host, port);
  const moved = port !== 0 && listening.port !== port;
  return {
    address: addressOf(host, listening.port),
    notes: [
      ...(moved ? [say(texts, 'preview.portTaken', { wanted: port, port: listening.port })] : []),
      ...(trusted ? [] : [say(texts, 'preview.open', { host })]),
    ],
    close: listening.close,
  };
};
