/** Lets others run after a stretch of work; by default nobody else is waiting. */
export type Pause = () => Promise<void>;

/** Counts work and pauses after each slice of it. */
export type Slices = {
  /** Notes work done, in words; whether it is time to pause. */
  readonly spent: (words: number) => boolean;
  readonly pause: Pause;
};

/** Words per slice: a few milliseconds of indexing. */
const SLICE = 1_000;

/** Cuts long work into slices: `if (slices.spent(n)) await slices.pause()`. */
export const slicesOf = (pause: Pause = () => Promise.resolve()): Slices => {
  let left = SLICE;
  return {
    spent: (words) => {
      left -= words;
      if (left > 0) return false;
      left = SLICE;
      return true;
    },
    pause,
  };
};
