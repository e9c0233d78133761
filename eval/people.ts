import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Article } from '../src/core/article/types.js';
import type { Person } from '../src/core/extraction.js';
import { layoutOf } from '../src/core/passages/layout.js';
import { findPeople } from '../src/core/people/index.js';
import { articleOf } from './article-of.js';
import { dataFile, readOptions } from './options.js';
import { type ArticleResult, compare } from './people/compare.js';
import { documentsIn } from './people/documents.js';
import { errorLines, report, summary } from './people/report.js';

const PASSES = 3;

/** The shortest of several passes: other work on the machine only ever adds time. */
const timed = (article: Article): { readonly people: readonly Person[]; readonly ms: number } => {
  const layout = layoutOf(article);
  const passes = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    findPeople(layout);
    return performance.now() - start;
  });
  return { people: findPeople(layout), ms: Math.min(...passes) };
};

/** Part of the documents: `--first-half` and `--second-half` keep a set that is only measured apart from one that is read. */
const half = <T>(documents: readonly T[], flags: ReadonlySet<string>): readonly T[] => {
  const middle = Math.floor(documents.length / 2);
  if (flags.has('--first-half')) return documents.slice(0, middle);
  return flags.has('--second-half') ? documents.slice(middle) : documents;
};

/** Scores names against annotated documents: `npm run eval -- people FILE [--json] [--errors N] [--first-half|--second-half]`. */
export const run = async (args: readonly string[]): Promise<void> => {
  const { files, json, errors, flags } = readOptions(args);
  if (files.length === 0)
    throw new Error('people: name a file of annotated documents, for instance people/worldwide-300.json.');
  for (const file of files) {
    const documents = half(documentsIn(JSON.parse(readFileSync(dataFile(file), 'utf8'))), flags);
    for (const { id, text } of documents) findPeople(layoutOf(articleOf(id, text)));
    const results: ArticleResult[] = documents.map((document) => {
      const { people, ms } = timed(articleOf(document.id, document.text));
      return { ...compare(document, people), ms };
    });
    const totals = summary(results);
    process.stdout.write(json ? `${JSON.stringify({ file, ...totals })}\n` : `${file}\n${report(totals)}\n`);
    for (const line of errorLines(results, errors)) process.stdout.write(`${line}\n`);
  }
};
