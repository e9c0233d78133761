import { type Article, readArticles } from '../src/index.js';
import { runFind } from './find/run.js';
import { dataFile, readOptions } from './options.js';
import { documentsOf, readCollection } from './search/collection.js';

const articlesIn = async (path: string): Promise<readonly Article[]> =>
  path.endsWith('.json')
    ? documentsOf(readCollection(path)).map(({ input }) => input.article)
    : (await readArticles(path)).articles;

/** What find in the articles shows for sentences of an article that is there, and of the same article taken away. */
export const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  const [path] = options.files;
  if (path === undefined)
    throw new Error('eval find: name a folder of articles or a collection, for instance inside EVAL_DATA.');
  const report = await runFind(await articlesIn(dataFile(path)));
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : `${report.lines.join('\n')}\n`);
};
