import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type GoldSentence, readSentences } from './figures/data.js';
import { drawPlaces } from './figures/draw.js';
import { errorsOf, reportOf, summarise } from './figures/report.js';
import { labelledSentences, readLabelled, readTexts, sentenceAt } from './figures/sample.js';
import { type Outcome, scoreSentence } from './figures/score.js';
import { dataFile, type Options, readOptions } from './options.js';

/** Errors are shown of the first half only: the second is for scores alone, so that rules are not fitted to it. */
const READABLE = 0.5;

const SAMPLE = new URL('./figures/sample.json', import.meta.url);
const SAMPLED = ['people/worldwide-300.json', 'quotes/polnear-train-400.json'];
const DRAWN = 54;

type Part = readonly [name: string, sentences: readonly GoldSentence[]];

const timed = (
  sentences: readonly GoldSentence[],
): { readonly outcomes: readonly Outcome[]; readonly ms: number } => {
  sentences.map(scoreSentence);
  const start = performance.now();
  const outcomes = sentences.map(scoreSentence);
  return { outcomes, ms: performance.now() - start };
};

/** Scores parts one after the other; errors are shown of the readable one alone. */
const reportParts = (parts: readonly Part[], readable: Part, { json, errors }: Options): void => {
  for (const [name, sentences] of parts) {
    const { outcomes, ms } = timed(sentences);
    const summary = summarise(outcomes, ms);
    process.stdout.write(json ? `${JSON.stringify({ name, ...summary })}\n` : `${reportOf(name, summary)}\n`);
  }
  if (errors > 0) process.stdout.write(`\n${errorsOf(readable[1].map(scoreSentence), errors)}\n`);
};

const runFile = async (file: string, options: Options): Promise<void> => {
  const sentences = readSentences(await readFile(dataFile(file), 'utf8'));
  const half = Math.floor(sentences.length * READABLE);
  const first: Part = ['first half', sentences.slice(0, half)];
  const halves: readonly Part[] = options.flags.has('--halves')
    ? [first, ['second half', sentences.slice(half)]]
    : [];
  reportParts([[basename(file), sentences], ...halves], first, options);
};

const readSampled = (): Promise<readonly string[]> =>
  Promise.all(SAMPLED.map((file) => readFile(dataFile(file), 'utf8')));

const runSample = async (options: Options): Promise<void> => {
  const files = (await readSampled()).map(readTexts);
  if (options.flags.has('--draw')) {
    for (const texts of files)
      for (const place of drawPlaces(texts, DRAWN))
        process.stdout.write(`${JSON.stringify(place)}\n${sentenceAt(texts, place) ?? ''}\n\n`);
    return;
  }
  const labelled = readLabelled(await readFile(SAMPLE, 'utf8'));
  const read: Part = ['sample, read', labelledSentences(files.flat(), labelled, 'read')];
  const aside: Part = ['sample, aside', labelledSentences(files.flat(), labelled, 'aside')];
  reportParts([read, aside], read, options);
};

/**
 * Scores amounts against annotated sentences: `npm run eval -- figures FILE… [--halves] [--json] [--errors N]`. With
 * `--sample`: against the kept list of sentences labelled by hand; with `--sample --draw`: the same choice of sentences.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.flags.has('--sample')) return runSample(options);
  if (options.files.length === 0)
    throw new Error(
      'Name a file of annotated figures, for instance figures/newsquant-dev.json, or give --sample.',
    );
  for (const file of options.files) await runFile(file, options);
};
