import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSentences } from './figures/data.js';
import { errorsOf, reportOf, summarise } from './figures/report.js';
import { type Outcome, scoreSentence } from './figures/score.js';
import { dataFile, readOptions } from './options.js';

/** Errors are shown of the first half only: the second is for scores alone, so that rules are not fitted to it. */
const READABLE = 0.5;

const timed = (
  score: () => readonly Outcome[],
): { readonly outcomes: readonly Outcome[]; readonly ms: number } => {
  score();
  const start = performance.now();
  const outcomes = score();
  return { outcomes, ms: performance.now() - start };
};

/**
 * Scores amounts against annotated sentences:
 * `npm run eval -- figures FILE… [--halves] [--json] [--errors N]`.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.files.length === 0)
    throw new Error('Name a file of annotated figures, for instance figures/newsquant-dev.json.');
  for (const file of options.files) {
    const sentences = readSentences(await readFile(dataFile(file), 'utf8'));
    const { outcomes, ms } = timed(() => sentences.map(scoreSentence));
    const half = Math.floor(outcomes.length * READABLE);
    const parts: readonly (readonly [string, readonly Outcome[]])[] = [
      [basename(file), outcomes],
      ...(options.flags.has('--halves')
        ? [['first half', outcomes.slice(0, half)] as const, ['second half', outcomes.slice(half)] as const]
        : []),
    ];
    for (const [name, part] of parts) {
      const summary = summarise(part, (ms * part.length) / outcomes.length);
      process.stdout.write(
        options.json ? `${JSON.stringify({ name, ...summary })}\n` : `${reportOf(name, summary)}\n`,
      );
    }
    if (options.errors > 0) process.stdout.write(`\n${errorsOf(outcomes.slice(0, half), options.errors)}\n`);
  }
};
