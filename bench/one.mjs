// One engine on one collection in a process of its own: node --expose-gc --import tsx bench/one.mjs ENGINE COLLECTION
import { collection } from './collections.mjs';
import { ENGINES } from './engines.mjs';
import { ndcg10, quantile } from './figures.mjs';

const [name, size] = process.argv.slice(2);
/** Seconds of processor time for the questions that warm up, and for those that count. */
const WARM_SECONDS = 15;
const QUESTIONS_SECONDS = 60;

// Processor time, not the clock: what else runs on the machine would count as slowness.

const memory = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const engine = await ENGINES[name]();
const { passages, queries, lang } = collection(size);
const before = memory();
const begun = process.cpuUsage();
const search = await engine.build(passages, lang);
const built = process.cpuUsage(begun);
const seconds = (built.user + built.system) / 1e6;
const heap = memory() - before;

/** Tells when some seconds of processor time are over. */
const clock = (most) => {
  const from = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6 > most;
  };
};
const warm = clock(WARM_SECONDS);
for (const { text } of queries.slice(0, 200)) if (!warm()) await search(text, 10);
const late = clock(QUESTIONS_SECONDS);
const asked = [];
for (const { text, rel } of queries) {
  if (late() && asked.length > 20) break;
  const from = process.cpuUsage();
  const ids = await search(text, 10);
  const { user, system } = process.cpuUsage(from);
  const ms = (user + system) / 1_000;
  asked.push({ ms, ndcg: ndcg10(ids, rel), hit: rel.includes(ids[0]) ? 1 : 0 });
}
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const result = {
  engine: name,
  collection: size,
  passages: passages.length,
  questions: asked.length,
  ndcg10: mean(asked.map(({ ndcg }) => ndcg)),
  hit1: mean(asked.map(({ hit }) => hit)),
  p50: quantile(
    asked.map(({ ms }) => ms),
    0.5,
  ),
  p99: quantile(
    asked.map(({ ms }) => ms),
    0.99,
  ),
  perSecond: passages.length / seconds,
  heap,
  hits: asked.map(({ hit }) => hit),
  ndcgs: asked.map(({ ndcg }) => Number(ndcg.toFixed(4))),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
