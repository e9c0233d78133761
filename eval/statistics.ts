/** A share with its 95 % interval. */
export type Share = {
  readonly right: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

const Z = 1.959964;

/** A share with Wilson's 95 % score interval (Wilson 1927); 0 of 0 is a share of 0 between 0 and 1. */
export const wilson = (right: number, of: number): Share => {
  if (of === 0) return { right, of, share: 0, low: 0, high: 1 };
  const p = right / of;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * of)) / (1 + z2 / of);
  const half = (Z / (1 + z2 / of)) * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  return { right, of, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
};

/** Harmonic mean of precision and recall; 0 when both are 0. */
export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** The value below which a share `q` of the sorted values lies (nearest rank); NaN for none. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
};

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** A small repeatable generator (mulberry32), so that a bootstrap prints the same interval twice. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** 95 % interval of the mean paired difference `a - b` by 2,000 resamplings of the pairs. */
export const pairedBootstrap = (
  a: readonly number[],
  b: readonly number[],
  rounds = 2_000,
): { readonly difference: number; readonly low: number; readonly high: number } => {
  const differences = a.map((value, index) => value - (b[index] ?? 0));
  const random = randomFrom(20_261_122);
  const means = Array.from({ length: rounds }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  return { difference: mean(differences), low: quantile(means, 0.025), high: quantile(means, 0.975) };
};

/** Area under the ROC curve: how often a positive scores above a negative (ties count half). */
export const auroc = (positives: readonly number[], negatives: readonly number[]): number => {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((x, y) => x.score - y.score);
  let rankSum = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end]?.score === all[at]?.score) end += 1;
    const rank = (at + 1 + end) / 2;
    for (let k = at; k < end; k += 1) if (all[k]?.positive === true) rankSum += rank;
    at = end;
  }
  const p = positives.length;
  return (rankSum - (p * (p + 1)) / 2) / (p * negatives.length);
};

/** "92.1 % [90.3, 93.6] (903/980)". */
export const formatShare = ({ share, low, high, right, of }: Share): string =>
  `${(100 * share).toFixed(1)} % [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}] (${right}/${of})`;
