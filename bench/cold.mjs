/**
 * What the first desk of a process costs: reads a folder of articles and builds its desk, each time in a fresh process
 * (`npm run build && node bench/cold.mjs [FOLDER] [RUNS] [BUILT]`). Starting node and importing the code are not counted.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);
const CHILD = '--child';
const BUILT = fileURLToPath(new URL('../dist', import.meta.url));

const measureOnce = async (folder, built) => {
  const { createDesk, readArticles } = await import(`${built}/src/index.js`);
  const used = process.cpuUsage();
  const began = performance.now();
  const { articles } = await readArticles(folder);
  const read = performance.now();
  await createDesk(articles);
  const done = performance.now();
  const { user, system } = process.cpuUsage(used);
  return { read: read - began, desk: done - read, all: done - began, cpu: (user + system) / 1000 };
};

const runChild = (folder, built) => {
  const options = { encoding: 'utf8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [HERE, CHILD, folder, built], options);
  if (status !== 0)
    throw new Error(`The measured process failed; build first with "npm run build".\n${stderr}`);
  return JSON.parse(stdout);
};

const line = (name, values) => {
  const sorted = values.toSorted((one, other) => one - other);
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)]].map((value) =>
    value.toFixed(1).padStart(8),
  );
  return `${name.padEnd(22)}${shown.join('')}`;
};

if (process.argv[2] === CHILD) {
  process.stdout.write(JSON.stringify(await measureOnce(process.argv[3], process.argv[4])));
} else {
  const [folder = 'seeds', count = '15', built = BUILT] = process.argv.slice(2);
  const runs = Array.from({ length: Number(count) }, () => runChild(folder, resolve(built)));
  console.log(`${folder}, ${runs.length} fresh processes   best  median (ms)`);
  console.log(
    line(
      'readArticles, wall',
      runs.map(({ read }) => read),
    ),
  );
  console.log(
    line(
      'createDesk, wall',
      runs.map(({ desk }) => desk),
    ),
  );
  console.log(
    line(
      'both, wall',
      runs.map(({ all }) => all),
    ),
  );
  console.log(
    line(
      'both, cpu',
      runs.map(({ cpu }) => cpu),
    ),
  );
}
