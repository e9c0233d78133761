import { formatShare } from '../statistics.js';
import { table } from '../table.js';
import type { Rates, Summary } from './summary.js';

const ratesRow = (name: string, { precision, recall, f }: Rates): readonly string[] => [
  name,
  formatShare(precision),
  formatShare(recall),
  (100 * f).toFixed(1),
];
const HEAD = ['', 'precision', 'recall', 'F'];

/** The tables of an evaluation of quotations, shares with Wilson's 95 % intervals. */
export const reportOf = (summary: Summary): string =>
  [
    `${summary.articles} articles, ${summary.msPerArticle.toFixed(2)} ms of processor time an article`,
    table([
      HEAD,
      ...summary.detection.map(([name, rates]) => ratesRow(`found, ${name}`, rates)),
      ...summary.endToEnd.map(([name, rates]) => ratesRow(`found with speaker, ${name}`, rates)),
    ]),
    table([
      ['speaker right, of those found', ''],
      ...summary.speaker.map(([name, share]) => [name, formatShare(share)]),
    ]),
    table([
      ['speaker right by certainty, >= 4 words', ''],
      ...summary.certainty.map(([name, share]) => [name, formatShare(share)]),
    ]),
    table([
      ['cumulative, >= 4 words', ...HEAD.slice(1)],
      ...summary.cumulative.map(([name, rates]) => ratesRow(`to ${name}`, rates)),
    ]),
    table([['pronouns', ''], ...summary.heShe.map(([name, share]) => [name, formatShare(share)])]),
  ].join('\n\n');
