import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFile, readOptions } from './options.js';
import { askAll, askAway } from './questions/ask-all.js';
import { askDesk, askFreely, askPassages } from './questions/askers.js';
import { halfOf } from './questions/half.js';
import { readPassages } from './questions/read-passages.js';
import { readTalks } from './questions/read-talks.js';
import { readTyped } from './questions/read-typed.js';
import { errorLines, report } from './questions/report.js';
import { summaryOf } from './questions/summary.js';
import type { Ask, QuestionSet } from './questions/types.js';

const USAGE = `Usage: npm run eval -- questions [FILE] [--articles DIR] [--half odd|even] [--passages | --ask]
                                 [--json] [--errors N]
FILE is a folder with articles/ and questions.json, a list of questions over the articles in DIR (seeds, unless named), a
gold file (*-gold.json) beside a folder articles, or a passage collection with answers. Without FILE: the questions of
test/fixtures/seed-questions.json. Each question is asked by the command that its kind names; with --ask by /ask, as
most members do; with --passages the cards are left out. --half takes every second question of the list, from the first
(odd) or the second (even).
`;

const isList = (path: string): boolean => readFileSync(path, 'utf8').trimStart().startsWith('[');

const setOf = async (file: string | undefined, articles: string): Promise<QuestionSet> => {
  if (file === undefined)
    return readTyped('seeds', resolve('seeds'), resolve('test/fixtures/seed-questions.json'));
  const path = dataFile(file);
  if (statSync(path).isDirectory()) {
    const questions = join(path, 'questions.json');
    if (!existsSync(questions))
      throw new Error(`${questions}: no such file. Name a folder that holds articles/ and questions.json.`);
    return readTyped(path, join(path, 'articles'), questions);
  }
  if (path.endsWith('-gold.json')) return readTalks(path);
  return isList(path) ? readTyped(file, dataFile(articles), path) : readPassages(path);
};

const askerOf = (flags: ReadonlySet<string>): Ask => {
  if (flags.has('--passages')) return askPassages;
  return flags.has('--ask') ? askFreely : askDesk;
};

/** Scores answers to typed questions: first, in three, outcomes, lengths and times. */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.flags.has('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const whole = await setOf(options.files[0], options.values.get('--articles') ?? 'seeds');
  const set = { ...whole, cases: halfOf(whole.cases, options.values.get('--half')) };
  const how = askerOf(options.flags);
  const asked = await askAll(how, set);
  const away = await askAway(how, set);
  const text = options.json
    ? JSON.stringify({ name: set.name, ...summaryOf(asked, away) })
    : report(set.name, asked, away);
  process.stdout.write(`${text}\n`);
  if (options.errors > 0) process.stdout.write(`\n${errorLines(asked, away, options.errors)}\n`);
};
