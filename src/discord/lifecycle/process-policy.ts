import type { Log } from '../../app/services.js';

/** More than these in a minute, and starting anew is better than going on. */
const STORM = 100;
const WINDOW = 60_000;

type Process = Pick<NodeJS.Process, 'on' | 'off'>;

export type PolicyOptions = {
  readonly log: Log;
  /** Milliseconds; never goes back. */
  readonly elapsed: () => number;
  readonly onStorm: () => void;
  readonly process?: Process;
};

/**
 * Faults that nobody caught are logged and lived with: discord.js throws some inside its gateway handler, and one odd
 * event must not take the bot away from everybody. Returns what takes the policy back.
 */
export const surviveFaults = ({
  log,
  elapsed,
  onStorm,
  process: host = process,
}: PolicyOptions): (() => void) => {
  let since = elapsed();
  let count = 0;
  const note = (event: string, error: unknown): void => {
    if (elapsed() - since >= WINDOW) {
      since = elapsed();
      count = 0;
    }
    count += 1;
    if (count <= STORM) log.error(event, error);
    if (count === STORM) onStorm();
  };
  const onException = (error: Error): void => note('uncaught exception', error);
  const onRejection = (reason: unknown): void => note('unhandled rejection', reason);
  host.on('uncaughtException', onException);
  host.on('unhandledRejection', onRejection);
  return () => {
    host.off('uncaughtException', onException);
    host.off('unhandledRejection', onRejection);
  };
};
