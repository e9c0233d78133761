import { readFile } from 'node:fs/promises';
import { dataFile, readOptions } from './options.js';
import { readQuotedArticles } from './quotes/data.js';
import { errorsOf } from './quotes/errors.js';
import { pronounFigures, pronounReport, readJudged, sampleToJudge } from './quotes/pronouns.js';
import { reportOf } from './quotes/report.js';
import { scoreArticles } from './quotes/score.js';

const JUDGED = new URL('./quotes/pronoun-sample.json', import.meta.url);

/**
 * Scores quotations and their speakers against an annotated file:
 * `npm run eval -- quotes FILE [--json] [--errors N]`. With `--pronouns`: what the kept list of judged “he” and “she” says
 * of the present answers; with `--pronouns --draw`: the same choice of quotations with their surroundings, to judge.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  const file = options.files[0];
  if (file === undefined)
    throw new Error('Name a file of annotated quotations, for instance quotes/polnear-dev.json.');
  const articles = readQuotedArticles(await readFile(dataFile(file), 'utf8'));
  const scored = scoreArticles(articles);
  if (options.flags.has('--pronouns')) {
    const judged = readJudged(await readFile(JUDGED, 'utf8'));
    const report = options.flags.has('--draw')
      ? sampleToJudge(scored.outcomes)
      : pronounReport(pronounFigures(scored.outcomes, judged));
    process.stdout.write(`${report}\n`);
    return;
  }
  process.stdout.write(
    options.json ? `${JSON.stringify(scored.summary, null, 2)}\n` : `${reportOf(scored.summary)}\n`,
  );
  if (options.errors > 0)
    process.stdout.write(`\n${errorsOf(scored.outcomes, options.errors, options.flags)}\n`);
};
