import { randomFrom } from '../statistics.js';
import type { Outcome } from './score.js';
import { kindOfSource } from './summary.js';

const AROUND = 220;

/** Kinds of error; a flag of the same name (`--missed`) keeps only that kind. */
const kindOf = (one: Outcome): string | null => {
  if (one.gold === null) return one.found === null ? null : 'invented';
  if (one.found === null) return 'missed';
  if (one.right !== false) return null;
  if (one.found.speaker === null) return 'unnamed';
  return one.found.speaker.certainty === 'unclear' ? 'unclear' : 'wrong';
};

const describe = (one: Outcome, kind: string): string => {
  const { start, end } = one.gold ?? one.found ?? { start: 0, end: 0 };
  const { text } = one.article;
  const speaker = one.found?.speaker;
  const context = `${text.slice(Math.max(0, start - AROUND), start)}[[${text.slice(start, end)}]]${text.slice(end, end + AROUND)}`;
  const head = `${kind} | gold: ${one.gold?.source ?? '-'} (${kindOfSource(one)}) | found: ${speaker?.text ?? '-'} ${speaker?.certainty ?? ''}`;
  return `${head}\n    ${context.replaceAll('\n', ' ⏎ ')}`;
};

/** A repeatable random choice of errors with their surroundings, to read; flags choose kinds and `--long` four words and more. */
export const errorsOf = (outcomes: readonly Outcome[], limit: number, flags: ReadonlySet<string>): string => {
  const wanted = ['invented', 'missed', 'unnamed', 'unclear', 'wrong'].filter((kind) =>
    flags.has(`--${kind}`),
  );
  const errors = outcomes.flatMap((one) => {
    const kind = kindOf(one);
    if (kind === null || (wanted.length > 0 && !wanted.includes(kind))) return [];
    return flags.has('--long') && one.words < 4 ? [] : [describe(one, kind)];
  });
  const random = randomFrom(7);
  const chosen = errors
    .map((line) => ({ line, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, limit);
  return [`${errors.length} errors`, ...chosen.map(({ line }) => line)].join('\n\n');
};
