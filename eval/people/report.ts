import { f1, formatShare, mean, quantile, type Share, wilson } from '../statistics.js';
import { table } from '../table.js';
import type { ArticleResult, Count } from './compare.js';

type Score = { readonly precision: Share; readonly recall: Share; readonly f: number };

export type Summary = {
  readonly articles: number;
  readonly exact: Score;
  readonly overlap: Score;
  readonly names: Score;
  readonly ms: { readonly mean: number; readonly median: number; readonly p99: number };
};

const score = (counts: readonly Count[]): Score => {
  const sum = (field: keyof Count): number => counts.reduce((total, count) => total + count[field], 0);
  const precision = wilson(sum('right'), sum('found'));
  const recall = wilson(sum('reached'), sum('gold'));
  return { precision, recall, f: f1(precision.share, recall.share) };
};

/** Totals over all mentions (micro averages) and the time that finding people takes in one article. */
export const summary = (results: readonly ArticleResult[]): Summary => ({
  articles: results.length,
  exact: score(results.map(({ exact }) => exact)),
  overlap: score(results.map(({ overlap }) => overlap)),
  names: score(results.map(({ names }) => names)),
  ms: {
    mean: mean(results.map(({ ms }) => ms)),
    median: quantile(
      results.map(({ ms }) => ms),
      0.5,
    ),
    p99: quantile(
      results.map(({ ms }) => ms),
      0.99,
    ),
  },
});

export const report = ({ articles, exact, overlap, names, ms }: Summary): string => {
  const row = (name: string, { precision, recall, f }: Score): readonly string[] => [
    name,
    formatShare(precision),
    formatShare(recall),
    (100 * f).toFixed(1),
  ];
  const rows = [
    ['persons', 'precision', 'recall', 'F1'],
    row('exact', exact),
    row('overlap', overlap),
    row('distinct full names', names),
  ];
  return `${table(rows)}\n${articles} articles, ${ms.mean.toFixed(2)} ms an article (half within ${ms.median.toFixed(2)} ms, 99 % within ${ms.p99.toFixed(1)} ms)`;
};

/** The first errors of each kind, and how many there are. */
export const errorLines = (results: readonly ArticleResult[], most: number): readonly string[] =>
  most <= 0
    ? []
    : (['missed', 'wrong', 'bounds'] as const).flatMap((kind) => {
        const lines = results.flatMap(({ errors }) => errors.filter((error) => error.kind === kind));
        return [`${kind}: ${lines.length}`, ...lines.slice(0, most).map(({ line }) => `  ${line}`)];
      });
