import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, type REST, Routes } from 'discord.js';
import type { Log } from '../../app/services.js';
import { codesOf } from '../sending/failure.js';
import type { Timings } from '../timings.js';
import { type Ending, REFUSED_TOKEN } from './ending.js';

type Reaching = {
  readonly rest: REST;
  readonly log: Log;
  readonly timings: Timings;
  /** Whether the run has ended meanwhile. */
  readonly stopped: () => boolean;
};

/**
 * Waits until the API answers and accepts the token, so that logging in spends none of the day's 1,000 IDENTIFYs in vain.
 * `null` when it does; the end of the run when it never will.
 */
export const reach = async ({ rest, log, timings, stopped }: Reaching): Promise<Ending | null> => {
  for (let wait = timings.reachFirst; !stopped(); wait = Math.min(wait * 2, timings.reachMost)) {
    try {
      await rest.get(Routes.gatewayBot());
      return null;
    } catch (error) {
      if (error instanceof DiscordAPIError && error.status === 401) return REFUSED_TOKEN;
      log.warn('Discord not reached', { ...codesOf(error), again: wait });
      await pause(wait);
    }
  }
  return null;
};
