// Scores and times every engine on every collection, each in a process of its own; writes docs/benchmarks.md and .svg.
// node bench/run.mjs [--draw] [--engine NAME] [--collection NAME]      (--draw: from the results of the last run)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { COLLECTIONS, missing } from './collections.mjs';
import { page } from './page.mjs';
import { plot, plotQuality } from './plot.mjs';

const ENGINE_NAMES = [
  'verbatim',
  'minisearch default',
  'minisearch stop + stem',
  'wink-bm25',
  'lunr',
  'flexsearch strict',
  'orama stop + stem',
  'sqlite fts5 porter + stop',
];
const MINUTES_MOST = 5;
const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const saved = join(here, 'results.json');

const say = (text) => process.stderr.write(`${text}\n`);

/** What one engine gives on one collection, or why it gave nothing. */
const measure = (engine, collection) => {
  say(`${collection}: ${engine}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=6000',
      '--import',
      'tsx',
      join(here, 'one.mjs'),
      engine,
      collection,
    ],
    { cwd: root, encoding: 'utf8', timeout: MINUTES_MOST * 60_000, maxBuffer: 1e8 },
  );
  if (status === 0) return JSON.parse(stdout);
  const reason = status === null ? `gave up after ${MINUTES_MOST} minutes` : firstError(stderr);
  return { engine, collection, skipped: reason };
};

const firstError = (stderr) => /^(?:\w*Error[^\n]*)/mu.exec(stderr)?.[0].slice(0, 120) ?? 'failed';

const { values } = parseArgs({
  options: { draw: { type: 'boolean' }, engine: { type: 'string' }, collection: { type: 'string' } },
});

const PLOTTED = 'xquad-en-32';

const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB`;
const now = { node: process.version, machine, date: new Date().toISOString().slice(0, 10) };

const last = existsSync(saved) ? JSON.parse(readFileSync(saved, 'utf8')) : { results: [] };
const known = last.results;
const collections = COLLECTIONS.filter(
  (name) => values.collection === undefined || name === values.collection,
);
const readable = collections.filter((name) => missing(name) === null);
const wanted = readable.flatMap((collection) =>
  ENGINE_NAMES.filter((name) => values.engine === undefined || name === values.engine).map((engine) => ({
    engine,
    collection,
  })),
);

let results = known;
if (!values.draw) {
  for (const name of collections) if (missing(name) !== null) say(missing(name));
  for (const { engine, collection } of wanted) {
    const fresh = measure(engine, collection);
    results = [...results.filter((old) => old.engine !== engine || old.collection !== collection), fresh];
    writeFileSync(saved, JSON.stringify({ ...now, results }));
  }
}
if (results.length === 0)
  throw new Error('bench/results.json: no results yet. Run node bench/run.mjs without --draw.');
const ordered = COLLECTIONS.flatMap((collection) =>
  ENGINE_NAMES.flatMap((engine) =>
    results.filter((result) => result.engine === engine && result.collection === collection),
  ),
);
const inScale = ordered.filter(
  ({ collection }) => collection === PLOTTED || collection.startsWith('synthetic'),
);
writeFileSync(join(root, 'docs', 'benchmarks.svg'), plot(inScale));
writeFileSync(join(root, 'docs', 'benchmarks-quality.svg'), plotQuality(ordered, PLOTTED));
const text = page(ordered, COLLECTIONS, { ...now, ...(values.draw ? last : {}) });
writeFileSync(join(root, 'docs', 'benchmarks.md'), text);
process.stdout.write(text);
