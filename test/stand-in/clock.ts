export type Clock = { readonly now: () => number; readonly advance: (ms: number) => void };

/** Wall time plus what was skipped: a token grows 15 minutes old without anybody waiting. */
export function createClock(): Clock {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    advance: (ms) => {
      skipped += ms;
    },
  };
}
