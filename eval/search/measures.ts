/** What one ranking is worth: each figure between 0 and 1. */
export type Measures = {
  readonly ndcg10: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly recall10: number;
  readonly mrr: number;
};

const gainAt = (rank: number): number => 1 / Math.log2(rank + 2);

const within = (ids: readonly string[], rel: ReadonlySet<string>, depth: number): number =>
  ids.slice(0, depth).filter((id) => rel.has(id)).length;

/** nDCG@10 with binary gains (Järvelin and Kekäläinen 2002), hit@1, hit@5, recall@10 and reciprocal rank. */
export const measuresOf = (ids: readonly string[], relevant: readonly string[]): Measures => {
  const rel = new Set(relevant);
  let gain = 0;
  ids.slice(0, 10).forEach((id, rank) => {
    if (rel.has(id)) gain += gainAt(rank);
  });
  let ideal = 0;
  for (let rank = 0; rank < Math.min(10, rel.size); rank += 1) ideal += gainAt(rank);
  const first = ids.findIndex((id) => rel.has(id));
  return {
    ndcg10: ideal === 0 ? 0 : gain / ideal,
    hit1: within(ids, rel, 1) > 0 ? 1 : 0,
    hit5: within(ids, rel, 5) > 0 ? 1 : 0,
    recall10: rel.size === 0 ? 0 : within(ids, rel, 10) / rel.size,
    mrr: first === -1 ? 0 : 1 / (first + 1),
  };
};
