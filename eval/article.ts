import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Article } from '../src/core/article/types.js';
import { extractLayout } from '../src/core/extract.js';
import { layoutOf } from '../src/core/passages/layout.js';
import type { Check } from './article/check.js';
import { checkFigures } from './article/figures.js';
import { checkForces, furtherStatements } from './article/forces.js';
import { type Gold, readGold } from './article/gold.js';
import { checkPeople, checkSources } from './article/names.js';
import { checkQuotations, checkReported } from './article/speech.js';
import { articleOf } from './article-of.js';
import { dataFile, readOptions } from './options.js';
import { formatShare, wilson } from './statistics.js';
import { table } from './table.js';

/** The article's file stands in the folder `articles` beside the development data. */
const readArticle = async (goldFile: string, gold: Gold): Promise<Article> => {
  const file = resolve(dirname(goldFile), '..', 'articles', `${gold.article}.txt`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file}: cannot be read. The annotated article belongs there.`);
  });
  return articleOf(gold.article, text.replaceAll('\r\n', '\n'));
};

const groupsOf = (checks: readonly Check[]) =>
  [...new Set(checks.map(({ part, measure }) => `${part}\t${measure}`))].map((key) => {
    const [part = '', measure = ''] = key.split('\t');
    const group = checks.filter((check) => check.part === part && check.measure === measure);
    const share = wilson(group.filter(({ right }) => right).length, group.length);
    return { part, measure, share, misses: group.filter(({ right }) => !right).map(({ note }) => note) };
  });

/**
 * Scores everything that is extracted from an annotated article, and prints each miss:
 * `npm run eval -- article ap-paris-talks-gold.json [--json]`.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  const file = dataFile(options.files[0] ?? 'ap-paris-talks-gold.json');
  const gold = readGold(await readFile(file, 'utf8'), file);
  const layout = layoutOf(await readArticle(file, gold));
  const extraction = extractLayout(layout);
  const checks = [
    checkQuotations,
    checkReported,
    checkPeople,
    checkSources,
    checkFigures,
    checkForces,
  ].flatMap((check) => check(gold, layout, extraction));
  const groups = groupsOf(checks);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ article: gold.article, groups }, null, 2)}\n`);
    return;
  }
  const rows = groups.map(({ part, measure, share }) => [part, measure, formatShare(share)]);
  process.stdout.write(`${table([['part', 'measure', 'right'], ...rows])}\n\nMisses\n`);
  for (const { part, measure, misses } of groups)
    for (const miss of misses) process.stdout.write(`  ${part}, ${measure}: ${miss}\n`);
  process.stdout.write('\nForce statements beside the annotated ones\n');
  for (const statement of furtherStatements(gold, layout, extraction))
    process.stdout.write(`  ${statement}\n`);
};
