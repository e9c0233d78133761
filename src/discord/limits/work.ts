/** The replies that are being made, so that a stop can wait for them. */
export type Work = {
  /** Starts it, unless the bot is stopping. It must never reject. */
  readonly start: (task: () => Promise<void>) => void;
  /** Takes no more from now on. */
  readonly close: () => void;
  /** Resolves when everything begun is done. */
  readonly idle: () => Promise<void>;
  readonly running: () => number;
};

export const createWork = (): Work => {
  const running = new Set<Promise<void>>();
  let open = true;
  return {
    start: (task) => {
      if (!open) return;
      const done: Promise<void> = task().finally(() => running.delete(done));
      running.add(done);
    },
    close: () => {
      open = false;
    },
    idle: async () => {
      await Promise.allSettled([...running]);
    },
    running: () => running.size,
  };
};
