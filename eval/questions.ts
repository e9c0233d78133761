import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFile, readOptions } from './options.js';
import { askAll, askAway } from './questions/ask-all.js';
import { askDesk, askPassages } from './questions/askers.js';
import { readPassages } from './questions/read-passages.js';
import { readTalks } from './questions/read-talks.js';
import { readTyped } from './questions/read-typed.js';
import { errorLines, report } from './questions/report.js';
import { summaryOf } from './questions/summary.js';
import type { QuestionSet } from './questions/types.js';

const USAGE = `Usage: npm run eval -- questions [FILE] [--json] [--errors N] [--passages]
FILE is a folder with articles/ and questions.json, a gold file (*-gold.json) beside a folder articles, or a passage
collection with answers. With --passages the cards are left out: answers from passages
alone. Without FILE: the questions of test/fixtures/seed-questions.json over seeds/.
`;

const setOf = async (file: string | undefined): Promise<QuestionSet> => {
  if (file === undefined)
    return readTyped('seeds', resolve('seeds'), resolve('test/fixtures/seed-questions.json'));
  const path = dataFile(file);
  if (statSync(path).isDirectory()) {
    const questions = join(path, 'questions.json');
    if (!existsSync(questions))
      throw new Error(`${questions}: no such file. Name a folder that holds articles/ and questions.json.`);
    return readTyped(path, join(path, 'articles'), questions);
  }
  return path.endsWith('-gold.json') ? readTalks(path) : readPassages(path);
};

/** Scores answers to typed questions: first, in three, outcomes, lengths and times. */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.flags.has('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const set = await setOf(options.files[0]);
  const how = options.flags.has('--passages') ? askPassages : askDesk;
  const asked = await askAll(how, set);
  const away = await askAway(how, set);
  const text = options.json
    ? JSON.stringify({ name: set.name, ...summaryOf(asked, away) })
    : report(set.name, asked, away);
  process.stdout.write(`${text}\n`);
  if (options.errors > 0) process.stdout.write(`\n${errorLines(asked, away, options.errors)}\n`);
};
