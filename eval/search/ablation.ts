import type { WEIGHTS } from '../../src/core/search/weights.js';
import { auroc, mean, pairedBootstrap } from '../statistics.js';
import { table } from '../table.js';
import { type Asked, askAbsent, askAll } from './ask-all.js';
import type { Collection, Document } from './collection.js';
import { three, valuesOf } from './report.js';

const FEATURES = [
  'pairs',
  'window',
  'sentence',
  'surface',
  'article',
  'title',
] as const satisfies (keyof typeof WEIGHTS)[];

const difference = (asked: readonly Asked[], full: readonly Asked[]): string => {
  const {
    difference: value,
    low,
    high,
  } = pairedBootstrap(valuesOf(asked, 'ndcg10'), valuesOf(full, 'ndcg10'));
  return `${three(value)} [${three(low)}, ${three(high)}]`;
};

/** What is lost when one feature of ranking at a time is taken out, and when all are. */
export const ablation = async (collection: Collection, documents: readonly Document[]): Promise<string> => {
  const full = await askAll(collection, documents);
  const row = async (name: string, weights: Partial<Record<keyof typeof WEIGHTS, number>>) => {
    const asked = await askAll(collection, documents, { weights });
    const absent = await askAbsent(collection, documents, { weights });
    const coverage = auroc(
      asked.map((question) => question.coverage),
      absent.map((question) => question.coverage),
    );
    const [ndcg, hit] = (['ndcg10', 'hit1'] as const).map((measure) => mean(valuesOf(asked, measure)));
    return [name, three(ndcg ?? 0), three(hit ?? 0), three(coverage), difference(asked, full)];
  };
  const none = Object.fromEntries(FEATURES.map((feature) => [feature, 0]));
  const rows = [await row('all features', {})];
  for (const feature of FEATURES) rows.push(await row(`without ${feature}`, { [feature]: 0 }));
  rows.push(await row('BM25 of the passage alone', none));
  return table([[collection.name, 'nDCG@10', 'hit@1', 'AUROC', 'nDCG@10 lost'], ...rows]);
};
