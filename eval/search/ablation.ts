import type { IndexOptions } from '../../src/core/search/index.js';
import { VARIANT_KINDS } from '../../src/core/search/variants/index.js';
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

/** What is lost when one part of search at a time is taken out, and when all are. */
export const ablation = async (collection: Collection, documents: readonly Document[]): Promise<string> => {
  const full = await askAll(collection, documents);
  const row = async (name: string, options: IndexOptions) => {
    const asked = await askAll(collection, documents, options);
    const absent = await askAbsent(collection, documents, options);
    const coverage = auroc(
      asked.map((question) => question.coverage),
      absent.map((question) => question.coverage),
    );
    const [ndcg, hit] = (['ndcg10', 'hit1'] as const).map((measure) => mean(valuesOf(asked, measure)));
    return [name, three(ndcg ?? 0), three(hit ?? 0), three(coverage), difference(asked, full)];
  };
  const none = Object.fromEntries(FEATURES.map((feature) => [feature, 0]));
  const rows = [await row('all', {})];
  for (const feature of FEATURES) rows.push(await row(`without ${feature}`, { weights: { [feature]: 0 } }));
  for (const kind of VARIANT_KINDS) rows.push(await row(`without ${kind}`, { without: [kind] }));
  rows.push(await row('without variants', { without: VARIANT_KINDS }));
  rows.push(await row('BM25 of the passage alone', { weights: none, without: VARIANT_KINDS }));
  return table([[collection.name, 'nDCG@10', 'hit@1', 'AUROC', 'nDCG@10 against all'], ...rows]);
};
