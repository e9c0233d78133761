import { groupBy } from '../search/group.js';
import type { Share } from '../statistics.js';
import { table } from '../table.js';
import { type Summary, summaryOf } from './summary.js';
import type { Asked } from './types.js';

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const shown = ({ right, of, share, low, high }: Share): string =>
  `${right} / ${of}  ${percent(share)} [${percent(low)}, ${percent(high)}]`;

const KINDS_MOST = 12;

const rowsOf = (name: string, summary: Summary): readonly (readonly string[])[] => [
  [name, 'share, 95 % interval'],
  ['answered first', shown(summary.first)],
  ['answered in three', shown(summary.three)],
  ['found, of the answerable', shown(summary.found)],
  ['right first, of those found', shown(summary.precision)],
  ['wrongly silent', shown(summary.wronglySilent)],
  ['no answer: not found', shown(summary.absentNotFound)],
  ['no answer: silent', shown(summary.absentSilent)],
  ['article taken away: not found', shown(summary.awayNotFound)],
  ['article taken away: silent', shown(summary.awaySilent)],
  ['excerpts over 350 characters, not one sentence', String(summary.tooLong)],
  ['median characters of an excerpt', String(summary.medianLength)],
  ['ms a question, p50 / p99', `${summary.p50.toFixed(2)} / ${summary.p99.toFixed(2)}`],
];

const byKind = (asked: readonly Asked[]): string =>
  table([
    ['kind', 'questions', 'first', 'in three', 'found', 'silent'],
    ...[...groupBy(asked, (one) => one.case.kind)]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, KINDS_MOST)
      .map(([kind, group]) => {
        const { first, three } = summaryOf(group, []);
        const outcome = (name: string): number =>
          group.filter(({ answer }) => answer.outcome === name).length;
        return [kind, group.length, first.right, three.right, outcome('found'), outcome('silent')];
      }),
  ]);

/** The tables of an evaluation. */
export const report = (name: string, asked: readonly Asked[], away: readonly Asked[]): string =>
  `${table(rowsOf(name, summaryOf(asked, away)))}\n\n${byKind(asked)}`;

const errorOf = ({ case: one, answer, rank }: Asked): string => {
  const lines = [...answer.excerpts, ...answer.nearest].map(
    (excerpt, index) =>
      `   ${index === rank ? '*' : ' '} ${excerpt.articleId} ¶${excerpt.paragraph} ${excerpt.speaker?.person ?? excerpt.speaker?.text ?? ''}: ${excerpt.text.replace(/\s+/gu, ' ')}`,
  );
  return [
    `${one.id} [${one.command}] ${one.question} → ${answer.outcome}, right at ${rank + 1}`,
    ...lines,
  ].join('\n');
};

/** The first `most` questions that went wrong: not right first, wrongly silent, or found where nothing answers. */
export const errorLines = (asked: readonly Asked[], away: readonly Asked[], most: number): string => {
  const wrong = asked.filter((one) =>
    one.case.answerable ? one.rank !== 0 : one.answer.outcome === 'found',
  );
  const lost = away.filter(({ answer }) => answer.outcome === 'found');
  return [
    ...wrong.slice(0, most).map(errorOf),
    'Article taken away, and found all the same:',
    ...lost.slice(0, most).map(errorOf),
  ].join('\n');
};
