/** Where runs of backticks of each length begin. */
export type Backticks = ReadonlyMap<number, readonly number[]>;

export const backticksIn = (source: string): Backticks => {
  const runs = new Map<number, number[]>();
  for (const match of source.matchAll(/`+/g)) {
    const places = runs.get(match[0].length) ?? [];
    places.push(match.index);
    runs.set(match[0].length, places);
  }
  return runs;
};

/** The first place at or after `from` in a rising list, found by halving; undefined where there is none. */
const firstFrom = (places: readonly number[], from: number): number | undefined => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return places[low];
};

/** Code, or a run of backticks without its like, which is text as a whole. */
export type CodeSpan = { readonly kind: 'code' | 'text'; readonly text: string; readonly end: number };

const lengthOfRun = (source: string, at: number): number => {
  let end = at;
  while (source[end] === '`') end += 1;
  return end - at;
};

/** Inline code that begins here: up to the next run of as many backticks. */
export const codeSpan = (source: string, at: number, backticks: Backticks): CodeSpan => {
  const length = lengthOfRun(source, at);
  const close = firstFrom(backticks.get(length) ?? [], at + length);
  if (close === undefined) return { kind: 'text', text: source.slice(at, at + length), end: at + length };
  return { kind: 'code', text: source.slice(at + length, close), end: close + length };
};
