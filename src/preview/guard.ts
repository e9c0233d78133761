import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { Drawn } from './protocol.js';

const hostName = (host: string): string => {
  try {
    return new URL(`http://${host}`).hostname.replace(/^\[|\]$/gu, '');
  } catch {
    return '';
  }
};

/** An address in digits cannot be made to mean another machine by a name server; of names, only our own are known. */
export const isKnownHost = (host: string, own: string): boolean => {
  const name = hostName(host);
  return isIP(name) !== 0 || name === 'localhost' || name === own.toLowerCase();
};

/** Whether a browser sent this from a page of ours; what is no browser sends neither header. */
export const isOwnPage = (origin: string | undefined, site: string | undefined, host: string): boolean => {
  if (site !== undefined && site !== 'same-origin') return false;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
};

const refuse = (sentence: string): Drawn => ({ kind: 'failure', sentence });

/** Refuses other host names (DNS rebinding) and whatever other sites' pages send. */
export const guard =
  (own: string): MiddlewareHandler =>
  async (context, next) => {
    const { req } = context;
    const host = req.header('host') ?? '';
    if (!isKnownHost(host, own))
      return context.json(
        refuse('The preview does not know this host name. Open the address that it printed.'),
        421,
      );
    if (req.method !== 'POST') return next();
    if (!isOwnPage(req.header('origin'), req.header('sec-fetch-site'), host))
      return context.json(refuse('Only the preview’s own page may send this.'), 403);
    if (!/^application\/json\b/iu.test(req.header('content-type') ?? ''))
      return context.json(refuse('Only JSON is read here.'), 415);
    return next();
  };
