import { auroc, mean, pairedBootstrap, quantile, wilson } from '../statistics.js';
import { table } from '../table.js';
import type { Asked } from './ask-all.js';
import type { Measures } from './measures.js';

export const MEASURES = ['ndcg10', 'hit1', 'hit5', 'recall10', 'mrr'] as const satisfies (keyof Measures)[];

const NAMES = { ndcg10: 'nDCG@10', hit1: 'hit@1', hit5: 'hit@5', recall10: 'recall@10', mrr: 'MRR' } as const;

export const three = (value: number): string => value.toFixed(3).replace(/^(-?)0\./u, '$1.');

export const valuesOf = (asked: readonly Asked[], measure: keyof Measures): readonly number[] =>
  asked.map((question) => question[measure]);

/** 95 % interval of a mean: Wilson's for shares, the bootstrap's for the others. */
const intervalOf = (values: readonly number[]): readonly [number, number] => {
  if (values.every((value) => value === 0 || value === 1)) {
    const { low, high } = wilson(values.filter((value) => value === 1).length, values.length);
    return [low, high];
  }
  const { low, high } = pairedBootstrap(values, []);
  return [low, high];
};

const timesOf = (values: readonly number[]) => ({ p50: quantile(values, 0.5), p99: quantile(values, 0.99) });

/** The figures of a run, ready to be printed or saved. */
export const summaryOf = (asked: readonly Asked[], absent: readonly { readonly coverage: number }[]) => ({
  questions: asked.length,
  measures: Object.fromEntries(
    MEASURES.map((measure) => {
      const values = valuesOf(asked, measure);
      const [low, high] = intervalOf(values);
      return [measure, { value: mean(values), low, high }];
    }),
  ),
  auroc: auroc(
    asked.map(({ coverage }) => coverage),
    absent.map(({ coverage }) => coverage),
  ),
  ms: timesOf(asked.map(({ ms }) => ms)),
  processorMs: timesOf(asked.map(({ processor }) => processor)),
});

export const summaryTable = (name: string, summary: ReturnType<typeof summaryOf>): string =>
  `${table([
    [name, 'value', '95 % interval'],
    ...MEASURES.map((measure) => {
      const figure = summary.measures[measure];
      return [
        NAMES[measure],
        three(figure?.value ?? 0),
        `[${three(figure?.low ?? 0)}, ${three(figure?.high ?? 0)}]`,
      ];
    }),
    ['absent-topic AUROC', three(summary.auroc), ''],
    ['ms p50', summary.ms.p50.toFixed(2), ''],
    ['ms p99', summary.ms.p99.toFixed(2), ''],
    ['processor ms p50', summary.processorMs.p50.toFixed(2), ''],
    ['processor ms p99', summary.processorMs.p99.toFixed(2), ''],
  ])}\n${summary.questions} questions`;

/** Mean paired differences against a saved run, question by question. */
export const comparison = (asked: readonly Asked[], saved: readonly Asked[]): string => {
  const before = new Map(saved.map((question) => [question.id, question]));
  const both = asked.filter(({ id }) => before.has(id));
  return table([
    ['against the saved run', 'difference', '95 % interval'],
    ...MEASURES.map((measure) => {
      const old = both.map(({ id }) => before.get(id)?.[measure] ?? 0);
      const { difference, low, high } = pairedBootstrap(valuesOf(both, measure), old);
      return [NAMES[measure], three(difference), `[${three(low)}, ${three(high)}]`];
    }),
  ]);
};

/** The questions that were answered worst, with what came first. */
export const errorLines = (asked: readonly Asked[], textOf: (id: string) => string, most: number): string =>
  asked
    .filter(({ hit1 }) => hit1 === 0)
    .slice(0, most)
    .map(({ text, ids, mrr }) => `${three(mrr)}  ${text}\n      first: ${textOf(ids[0] ?? '').slice(0, 160)}`)
    .join('\n');
