import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Drawn } from './protocol.js';

/** Requests an address may make within a span of seconds. */
export type Rate = { readonly points: number; readonly seconds: number };

export const RATE: Rate = { points: 200, seconds: 10 };

const addressOf = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

/** Bounds how often one address may ask; the sentence says to wait. */
export const limitRate = ({ points, seconds }: Rate, sentence: string): MiddlewareHandler => {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (context, next) => {
    try {
      await limiter.consume(addressOf(context));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      context.header('retry-after', String(Math.ceil(error.msBeforeNext / 1000)));
      return context.json({ kind: 'failure', sentence } satisfies Drawn, 429);
    }
    return next();
  };
};
