/** Lets others run between slices of work. */
export type Pause = () => Promise<void>;

/** Maps in order, pausing whenever the cost of what was done since the last pause reaches `slice`. */
export const inSlices = async <One, Made>(
  all: readonly One[],
  make: (one: One, position: number) => { readonly made: Made; readonly cost: number },
  slice: number,
  pause: Pause,
): Promise<readonly Made[]> => {
  const results: Made[] = [];
  let since = 0;
  for (const [position, one] of all.entries()) {
    const { made, cost } = make(one, position);
    results.push(made);
    since += cost;
    if (since < slice) continue;
    since = 0;
    await pause();
  }
  return results;
};
