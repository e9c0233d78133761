import { f1, formatShare, type Share, wilson } from '../statistics.js';
import type { Outcome } from './score.js';

type Measure = { readonly precision: Share; readonly recall: Share; readonly f: number };

/** Scores over sentences: value; value and change; value and counted thing. */
export type Summary = {
  readonly sentences: number;
  /** Whether change and counted thing are annotated. */
  readonly annotated: boolean;
  readonly value: Measure;
  readonly change: Measure & { readonly onMatched: Share };
  readonly thing: Measure & { readonly onMatched: Share };
  readonly millisecondsPerSentence: number;
};

const measure = (right: number, found: number, gold: number): Measure => {
  const [precision, recall] = [wilson(right, found), wilson(right, gold)];
  return { precision, recall, f: f1(precision.share, recall.share) };
};

/** Sums outcomes up; every F counts a figure as right only where its value is matched too. */
export const summarise = (outcomes: readonly Outcome[], milliseconds: number): Summary => {
  const matched = outcomes.flatMap((outcome) => outcome.matched);
  const found = matched.length + outcomes.flatMap(({ extra }) => extra).length;
  const expected = matched.length + outcomes.flatMap(({ missed }) => missed).length;
  const part = (right: number) => ({
    ...measure(right, found, expected),
    onMatched: wilson(right, matched.length),
  });
  return {
    sentences: outcomes.length,
    annotated: matched.some(({ gold }) => gold.change !== null),
    value: measure(matched.length, found, expected),
    change: part(matched.filter(({ change }) => change).length),
    thing: part(matched.filter(({ thing }) => thing).length),
    millisecondsPerSentence: milliseconds / Math.max(1, outcomes.length),
  };
};

const line = (name: string, { precision, recall, f }: Measure): string =>
  `${name.padEnd(16)} P ${formatShare(precision)}  R ${formatShare(recall)}  F ${(100 * f).toFixed(1)}`;

/** The summary as lines to read; change and counted thing only where they are annotated. */
export const reportOf = (name: string, summary: Summary): string =>
  [
    `${name}: ${summary.sentences} sentences, ${summary.millisecondsPerSentence.toFixed(3)} ms a sentence`,
    line('  value', summary.value),
    ...(summary.annotated
      ? [
          `${line('  with change', summary.change)}  on matched ${formatShare(summary.change.onMatched)}`,
          `${line('  counted thing', summary.thing)}  on matched ${formatShare(summary.thing.onMatched)}`,
        ]
      : []),
  ].join('\n');

/** Sentences with an error, with what is wrong in each. */
export const errorsOf = (outcomes: readonly Outcome[], most: number): string =>
  outcomes
    .filter(
      ({ extra, missed, matched }) =>
        extra.length + missed.length > 0 || matched.some((m) => !m.change || !m.thing),
    )
    .slice(0, most)
    .map(({ text, matched, extra, missed }) =>
      [
        `* ${text}`,
        ...extra.map((figure) => `    not annotated: “${figure.text}” ${figure.value} ${figure.unit ?? ''}`),
        ...missed.map((gold) => `    missed: ${gold.values.join('–')} ${gold.unit}`),
        ...matched.flatMap(({ figure, gold, change, thing }) => [
          ...(change ? [] : [`    change of “${figure.text}”: ${figure.change}, annotated ${gold.change}`]),
          ...(thing
            ? []
            : [
                `    thing of “${figure.text}” (${figure.unit}): ${figure.counts}, annotated ${gold.unit} | ${gold.thing || '–'}`,
              ]),
        ]),
      ].join('\n'),
    )
    .join('\n');
