import { randomFrom } from './synthetic.mjs';

const ROUNDS = 2_000;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean paired difference of hit@1 with its 95 % interval by resampling questions. */
const difference = (ours, theirs) => {
  const pairs = theirs.map((hit, at) => ours[at] - hit);
  const random = randomFrom(7);
  const means = Array.from({ length: ROUNDS }, () =>
    mean(pairs.map(() => pairs[Math.floor(random() * pairs.length)])),
  ).sort((a, b) => a - b);
  return [mean(pairs), means[Math.floor(ROUNDS * 0.025)], means[Math.floor(ROUNDS * 0.975)]];
};

const three = (value) => value.toFixed(3).replace(/^(-?)0\./, '$1.');
const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

const row = (result, ours, most) => {
  if (result.skipped !== undefined) return `| ${result.engine} | skipped: ${result.skipped} | | | | | | |`;
  const [value, low, high] = ours?.hits ? difference(ours.hits, result.hits) : [0, 0, 0];
  const gain = result.engine === 'verbatim' ? '' : `${three(value)} [${three(low)}, ${three(high)}]`;
  const cells = [
    result.questions < most ? `${result.engine} (first ${result.questions} questions)` : result.engine,
    three(result.ndcg10),
    three(result.hit1),
    gain,
    ms(result.p50),
    ms(result.p99),
    Math.round(result.perSecond).toLocaleString('en'),
    result.heap.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
};

const section = (collection, results) => {
  const own = results.filter((result) => result.collection === collection);
  if (own.length === 0) return '';
  const ours = own.find(({ engine }) => engine === 'verbatim');
  const questions = Math.max(...own.map((result) => result.questions ?? 0));
  return [
    `## ${collection}: ${(ours?.passages ?? 0).toLocaleString('en')} passages, ${questions} questions`,
    '',
    '| engine | nDCG@10 | hit@1 | hit@1 of Verbatim less its own | ms p50 | ms p99 | passages/s | heap MB |',
    '|---|---|---|---|---|---|---|---|',
    ...own.map((result) => row(result, ours, questions)),
    '',
  ].join('\n');
};

const HEAD = `# Benchmarks

Written by \`node bench/run.mjs\` (Node ${process.version}); do not edit by hand. Each engine runs in a process of its own, with
the title and the text of each passage. Quality is over the same questions; the interval is a paired bootstrap of 95 %.
Milliseconds are processor time per question for ten hits (all threads, collecting garbage too), after 200 questions to warm up. Heap is what the index adds, in MB. Passages
per second of processor time include everything from text to index; for Verbatim also sentences and passages.

\`xquad-en-32\` is the development part of XQuAD (CC BY-SA 4.0): its figures flatter whoever was set up while looking at
it, that is Verbatim. The synthetic collections (bench/synthetic.mjs) are made-up words in the proportions of news: they
tell speed and memory; their quality only says that a speed was not bought with blindness. Times from shared cores
hold within a factor of two.

![Milliseconds per question by number of passages](benchmarks.svg)

`;

const TAIL = `## How to run it

\`npm ci --prefix bench\`, then \`node bench/run.mjs\`. The real collection is found through \`EVAL_DATA\`. An engine that cannot be
installed or that takes longer than five minutes is skipped, and the table says why; one that answers slowly is asked as many
questions as it answers in a minute.
`;

/** docs/benchmarks.md. */
export const page = (results, collections) =>
  HEAD + collections.map((collection) => `${section(collection, results)}\n`).join('') + TAIL;
