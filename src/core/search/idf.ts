/**
 * Inverse document frequency as in BM25 (Robertson and Sparck Jones, in Lucene's never negative form):
 * ln(1 + (N − n + 0.5) / (n + 0.5)) for a term that `holding` of `passages` passages hold.
 */
export const idfOf = (holding: number, passages: number): number =>
  Math.log(1 + (Math.max(passages, holding) - holding + 0.5) / (holding + 0.5));
