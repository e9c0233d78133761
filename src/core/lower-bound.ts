/**
 * The first of `count` positions at which something holds that, once it holds, holds for all later ones; `count` where
 * it never does. Halving: about log2(count) calls.
 */
export const firstWhere = (count: number, holds: (at: number) => boolean): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Position of the first of some ascending offsets that is not before `offset`; their number where all are. */
export const lowerBound = (offsets: Int32Array, offset: number): number =>
  firstWhere(offsets.length, (at) => (offsets[at] ?? 0) >= offset);

/** Position of the first of some spans in text order that ends after an offset; their number where none does. */
export const firstEndingAfter = (spans: readonly { readonly end: number }[], offset: number): number =>
  firstWhere(spans.length, (at) => (spans[at]?.end ?? 0) > offset);
