import type { Clock, Log } from '../../app/services.js';

const WINDOW = 60_000;
const MOST = 5;

type Write = Log['warn'];

/** Writes each kind of event at most five times a minute, and then how many it left out. */
export const seldom = (write: Write, clock: Clock): Write => {
  const windows = new Map<string, { readonly since: number; count: number }>();
  return (event, fields = {}) => {
    const now = clock.elapsed();
    const window = windows.get(event);
    if (window === undefined || now - window.since >= WINDOW) {
      const leftOut = Math.max(0, (window?.count ?? 0) - MOST);
      windows.set(event, { since: now, count: 1 });
      write(event, leftOut === 0 ? fields : { ...fields, leftOut });
      return;
    }
    window.count += 1;
    if (window.count <= MOST) write(event, fields);
  };
};
