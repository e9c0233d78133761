import type { Ending } from './ending.js';

/** How a run ends: the first reason counts. */
export type FirstEnding = {
  readonly end: (ending: Ending) => void;
  readonly reached: Promise<Ending>;
  readonly isReached: () => boolean;
};

export const firstEnding = (): FirstEnding => {
  let settle: (ending: Ending) => void = () => {};
  let done = false;
  const reached = new Promise<Ending>((resolve) => {
    settle = resolve;
  });
  return {
    end: (ending) => {
      done = true;
      settle(ending);
    },
    reached,
    isReached: () => done,
  };
};
