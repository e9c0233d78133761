import type { Clock, Log } from '../../app/services.js';

const WINDOW = 60_000;
const MOST = 5;

type Fields = NonNullable<Parameters<Log['warn']>[1]>;

/** A log of warnings that says each kind at most five times a minute, and then how many it left out. */
export const seldomLog = (log: Log, clock: Clock): ((event: string, fields?: Fields) => void) => {
  const windows = new Map<string, { since: number; count: number }>();
  return (event, fields = {}) => {
    const now = clock.elapsed();
    const window = windows.get(event);
    if (window === undefined || now - window.since >= WINDOW) {
      const leftOut = Math.max(0, (window?.count ?? 0) - MOST);
      windows.set(event, { since: now, count: 1 });
      log.warn(event, leftOut === 0 ? fields : { ...fields, leftOut });
      return;
    }
    window.count += 1;
    if (window.count <= MOST) log.warn(event, fields);
  };
};
