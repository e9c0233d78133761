/** nDCG@10 with binary gains. */
export const ndcg10 = (ids, rel) => {
  const gain = (rank) => 1 / Math.log2(rank + 2);
  const found = ids.slice(0, 10).reduce((sum, id, rank) => sum + (rel.includes(id) ? gain(rank) : 0), 0);
  const ideal = rel.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
  return found / ideal;
};

/** The value below which a share `q` of the values lies (nearest rank). */
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
};
