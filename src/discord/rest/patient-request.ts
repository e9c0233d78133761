import { setTimeout as pause } from 'node:timers/promises';
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js';
import type { Timings } from '../timings.js';
import { type Read, readResponse } from './read-response.js';
import { isGlobal, retryAfter } from './retry-after.js';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];

/** Discord did not take a request in the tries that it was given. */
export class DiscordBusyError extends Error {
  override readonly name = 'DiscordBusyError';
  readonly status: number;
  constructor(status: number) {
    super(`Discord answered ${status} to every try.`);
    this.status = status;
  }
}

export type Patience = {
  readonly timings: Timings;
  /** The bot's token was refused: nothing will work any more. */
  readonly onUnauthorized: () => void;
  readonly make?: MakeRequest;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;
};

const sleepFor = (ms: number, signal: AbortSignal | undefined): Promise<unknown> =>
  pause(ms, undefined, signal ? { signal } : {});

const TRIES = 3;
const FIRST_WAIT = 200;
const LONGEST_WAIT = 10_000;

const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback/u;
const BY_TOKEN = /\/(?:interactions|webhooks)\/\d+\//u;

/** All that the bot sends may be sent twice: callbacks answer once, messages carry a nonce, the rest overwrites. */
const isPassing = ({ status, sound }: Read): boolean => status === 429 || status >= 500 || !sound;

/** discord.js gives its headers as a plain object. */
const sendsBotToken = ({ headers }: Init): boolean =>
  Object.keys(headers ?? {}).some((name) => name.toLowerCase() === 'authorization');

/**
 * The `makeRequest` of discord.js's REST with manners: three tries, growing waits with jitter after 5xx, resets and pages
 * that are no JSON; after 429 the wait that header or body ask for. discord.js itself retries within milliseconds, and
 * without that header in a loop without end.
 */
export const patientRequest = ({
  timings,
  onUnauthorized,
  make = DefaultRestOptions.makeRequest,
  now = () => performance.now(),
  random = Math.random,
  sleep = sleepFor,
}: Patience): MakeRequest => {
  let pausedUntil = 0;

  const tryOnce = async (url: string, init: Init): Promise<Read> => {
    const within = AbortSignal.timeout(CALLBACK.test(url) ? timings.callbackTry : timings.requestTry);
    const signal = init.signal ? AbortSignal.any([init.signal, within]) : within;
    return readResponse(await make(url, { ...init, signal }));
  };

  /** What the try gave, or its error unless the whole request was given up. */
  const attempt = async (url: string, init: Init): Promise<Read | Error> => {
    try {
      return await tryOnce(url, init);
    } catch (error) {
      if (init.signal?.aborted === true || !(error instanceof Error)) throw error;
      return error;
    }
  };

  const backoff = (failures: number): number => FIRST_WAIT * 2 ** (failures - 1) * (0.5 + random());

  const waitAfter = (result: Read | Error, failures: number): number => {
    if (result instanceof Error || result.status !== 429) return backoff(failures);
    const { headers } = result.response;
    const wait = retryAfter(headers, result.json) ?? 1000 * 2 ** (failures - 1);
    if (isGlobal(headers, result.json)) pausedUntil = Math.max(pausedUntil, now() + wait);
    return wait;
  };

  const finish = (url: string, init: Init, result: Read | Error): ResponseLike => {
    if (result instanceof Error) throw result;
    if (result.status === 401 && !BY_TOKEN.test(url) && sendsBotToken(init)) onUnauthorized();
    if (isPassing(result) && result.status < 500) throw new DiscordBusyError(result.status);
    return result.response;
  };

  return async (url, init) => {
    const rest = pausedUntil - now();
    const signal = init.signal ?? undefined;
    if (rest > 0 && !BY_TOKEN.test(url)) await sleep(rest, signal);
    for (let failures = 1; ; failures += 1) {
      const result = await attempt(url, init);
      if (!(result instanceof Error) && !isPassing(result)) return finish(url, init, result);
      const wait = waitAfter(result, failures);
      if (failures === TRIES || wait > LONGEST_WAIT) return finish(url, init, result);
      await sleep(wait, signal);
    }
  };
};
