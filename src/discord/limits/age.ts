import type { Clock } from '../../app/services.js';

/** Milliseconds between Discord's making of something and now, for ids that come as soon as they are made. */
export type Ages = { readonly of: (id: string) => number };

/** The least delay of the last five to ten minutes stands for "at once". */
const WINDOW = 5 * 60_000;

const madeAt = (id: string): number => Number(BigInt(id) >> 22n);

/**
 * How old events are, without trusting that two clocks agree: what counts is how much later an event comes than the
 * quickest one of the last minutes. So a clock that is set, or one that runs ahead, makes nothing old.
 */
export const createAges = ({ elapsed }: Pick<Clock, 'elapsed'>): Ages => {
  let since = elapsed();
  let before = Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  return {
    of: (id) => {
      const now = elapsed();
      if (now - since >= WINDOW) {
        since = now;
        before = least;
        least = Number.POSITIVE_INFINITY;
      }
      const delay = now - madeAt(id);
      least = Math.min(least, delay);
      return delay - Math.min(least, before);
    },
  };
};
