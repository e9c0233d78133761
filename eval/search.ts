import { readFileSync, writeFileSync } from 'node:fs';
import { dataFile, readOptions } from './options.js';
import { ablation } from './search/ablation.js';
import { type Asked, askAbsent, askAll } from './search/ask-all.js';
import { documentsOf, readCollection } from './search/collection.js';
import { comparison, errorLines, summaryOf, summaryTable } from './search/report.js';

const USAGE =
  'Usage: npm run eval -- search FILE [--json] [--errors N] [--save RUN.json] [--compare RUN.json] [--ablation]\n';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * Scores search on a passage collection: one article per document, its passages its paragraphs; a hit is mapped to the
 * collection's passage by its offset. Absent-topic AUROC asks each question again without the articles that answer it.
 */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  const [file] = options.files;
  if (file === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const collection = readCollection(dataFile(file));
  const documents = documentsOf(collection);
  if (options.flags.has('--ablation')) return print(await ablation(collection, documents));
  const asked = await askAll(collection, documents);
  const absent = await askAbsent(collection, documents);
  const summary = summaryOf(asked, absent);
  const save = options.values.get('--save');
  if (save !== undefined) writeFileSync(save, JSON.stringify({ name: collection.name, summary, asked }));
  print(
    options.json
      ? JSON.stringify({ name: collection.name, ...summary })
      : summaryTable(collection.name, summary),
  );
  if (options.compare !== null) {
    const saved = JSON.parse(readFileSync(options.compare, 'utf8')) as { readonly asked: readonly Asked[] };
    print(comparison(asked, saved.asked));
  }
  const textOf = (id: string): string => collection.passages.find((passage) => passage.id === id)?.text ?? '';
  if (options.errors > 0) print(errorLines(asked, textOf, options.errors));
};
