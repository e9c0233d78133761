// What building a large index costs others: delay of the event loop meanwhile, and memory a passage.
// node --expose-gc --max-old-space-size=6000 --import tsx bench/large.mjs [PASSAGES]
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { documentsOf } from '../eval/search/collection.ts';
import { createIndex } from '../src/core/search/index.ts';
import { synthetic } from './synthetic.mjs';

const memory = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const count = Number(process.argv[2] ?? 100_000);
const inputs = documentsOf(synthetic(count, 1)).map(({ input }) => input);
const before = memory();
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const began = performance.now();
const index = await createIndex(inputs, { pause: () => new Promise((resolve) => setImmediate(resolve)) });
const seconds = (performance.now() - began) / 1_000;
delay.disable();
const bytes = (memory() - before) / index.passages.length;
const ms = (nanoseconds) => (nanoseconds / 1e6).toFixed(1);
console.log(
  `${index.passages.length} passages in ${seconds.toFixed(1)} s; ${Math.round(bytes)} bytes a passage`,
);
console.log(
  `event loop delay: p50 ${ms(delay.percentile(50))} ms, p99 ${ms(delay.percentile(99))} ms, most ${ms(delay.max)} ms`,
);
