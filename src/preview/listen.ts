import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** Ports that are tried, one after the other, where the wanted one is taken. */
const PORTS_TRIED = 20;

/** The preview cannot listen. The message names the setting and the remedy. */
export class PreviewError extends Error {
  override readonly name = 'PreviewError';
}

export type Listening = {
  readonly port: number;
  /** Stops at once: open connections are ended too. */
  readonly close: () => Promise<void>;
};

const tryPort = (server: Server, host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException): void => resolve(error.code ?? error.message);
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(null);
    });
  });

const remedyFor = (code: string, host: string, port: number): string => {
  if (code === 'EADDRINUSE')
    return `PREVIEW_PORT: ${port} and the ports after it are taken. Write a free one into .env, or 0 for any.`;
  if (code === 'EACCES')
    return `PREVIEW_PORT: ${port} may not be opened by this user. Write a number above 1023 into .env.`;
  return `PREVIEW_HOST: ${host} cannot be opened (${code}). Write 127.0.0.1 into .env.`;
};

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** Listens on the port, or on the next one that is free. Throws `PreviewError`. */
export const listen = async (app: Hono, host: string, wanted: number): Promise<Listening> => {
  const last = wanted === 0 ? 0 : Math.min(wanted + PORTS_TRIED, 65_535);
  for (let port = wanted; ; port += 1) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    const code = await tryPort(server, host, port);
    const address = server.address();
    if (code === null && typeof address === 'object' && address !== null)
      return { port: address.port, close: () => closeServer(server) };
    if (code !== 'EADDRINUSE' || port >= last)
      throw new PreviewError(remedyFor(code ?? 'no address', host, wanted));
  }
};
