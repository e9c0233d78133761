import { randomFrom } from './synthetic.mjs';

const ROUNDS = 2_000;
const OURS = 'verbatim';

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean paired difference with its 95 % interval by resampling questions. */
const difference = (ours, theirs) => {
  const pairs = theirs.map((value, at) => ours[at] - value);
  const random = randomFrom(7);
  const means = Array.from({ length: ROUNDS }, () =>
    mean(pairs.map(() => pairs[Math.floor(random() * pairs.length)])),
  ).sort((a, b) => a - b);
  return [mean(pairs), means[Math.floor(ROUNDS * 0.025)], means[Math.floor(ROUNDS * 0.975)]];
};

const three = (value) => value.toFixed(3).replace(/^(-?)0\./, '$1.');
const ms = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));

const gain = (ours, result, values) => {
  if (result.engine === OURS || ours?.[values] === undefined) return '';
  const [value, low, high] = difference(ours[values], result[values]);
  return `${three(value)} [${three(low)}, ${three(high)}]`;
};

const row = (result, ours, most) => {
  if (result.skipped !== undefined) return `| ${result.engine} | skipped: ${result.skipped} | | | | | | | |`;
  const cells = [
    result.questions < most ? `${result.engine} (first ${result.questions} questions)` : result.engine,
    three(result.ndcg10),
    gain(ours, result, 'ndcgs'),
    three(result.hit1),
    gain(ours, result, 'hits'),
    ms(result.p50),
    ms(result.p99),
    Math.round(result.perSecond).toLocaleString('en'),
    result.heap.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
};

const own = (results, collection) => results.filter((result) => result.collection === collection);
const oursIn = (results) => results.find(({ engine }) => engine === OURS);

const section = (collection, all) => {
  const results = own(all, collection);
  if (results.length === 0) return '';
  const ours = oursIn(results);
  const questions = Math.max(...results.map((result) => result.questions ?? 0));
  return [
    `## ${collection}: ${(ours?.passages ?? 0).toLocaleString('en')} passages, ${questions} questions`,
    '',
    '| engine | nDCG@10 | Verbatim less it | hit@1 | Verbatim less it | ms p50 | ms p99 | passages/s | heap MB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...results.map((result) => row(result, ours, questions)),
    '',
    '',
  ].join('\n');
};

const verdict = (ours, result) => {
  if (result === undefined || result.skipped !== undefined || ours?.ndcgs === undefined) return '–';
  const [value, low, high] = difference(ours.ndcgs, result.ndcgs);
  return `${three(value)}${low > 0 ? ' better' : high < 0 ? ' **worse**' : ''}`;
};

/** nDCG@10 of Verbatim less that of each peer, by collection. */
const overview = (results, collections) => {
  const measured = collections.filter((name) => own(results, name).length > 0);
  const peers = [...new Set(results.map(({ engine }) => engine))].filter((engine) => engine !== OURS);
  return [
    '## In short: nDCG@10 of Verbatim less that of each peer',
    '',
    '“better” and “worse”: the paired interval of 95 % leaves out 0.',
    '',
    `| | ${measured.join(' | ')} |`,
    `|---|${measured.map(() => '---|').join('')}`,
    ...peers.map((peer) => {
      const cells = measured.map((name) => {
        const here = own(results, name);
        return verdict(
          oursIn(here),
          here.find(({ engine }) => engine === peer),
        );
      });
      return `| ${peer} | ${cells.join(' | ')} |`;
    }),
    '',
    '',
  ].join('\n');
};

const head = ({ node, machine, date }) => `# Benchmarks

Written by \`node bench/run.mjs\`; do not edit by hand. Measured on ${date}, Node ${node}, ${machine}. Each engine runs in a
process of its own, with the title and the text of each passage. Quality is over the same questions; intervals are paired
bootstraps of 95 %. Milliseconds are processor time per question for ten hits (all threads, collecting garbage too), after
200 questions to warm up. Heap is what the index adds, in MB. Passages per second of processor time include everything from
text to index; for Verbatim also sentences and passages. Times from shared cores hold within a factor of two.

![Quality against time](benchmarks-quality.svg)

![Milliseconds per question by number of passages](benchmarks.svg)

**Collections.** \`xquad-*-32\` are the development part of XQuAD in three languages (CC BY-SA 4.0): their figures flatter
whoever was set up while looking at them, that is Verbatim. \`rgb-news\` are 969 news snippets with 100 questions, for
measuring only: nothing was set by them. The synthetic collections (bench/synthetic.mjs) are made-up words in the proportions of
news, with topics that articles come back to: they tell speed and memory; their quality only says that a speed was not bought
with blindness.

**Settings.** Stop words: our English list, those of the package stopword for German and Russian. Stemmers: @orama/stemmers.

| engine | German and Russian |
|---|---|
| minisearch default | as for English: it has no language settings |
| minisearch stop + stem, orama stop + stem | stop words and stemmer of the language |
| wink-bm25 | its own tasks are English and drop Cyrillic; split, stop words and stemmer of the language are given to it |
| lunr | lunr-languages: trimmer, stop words and stemmer of the language |
| flexsearch strict | as for English: defaults, whole words, \`suggest\` |
| sqlite fts5 porter + stop | its stemmer is English only: stop words, no stemming |

`;

const TAIL = `## How to run it

\`npm ci --prefix bench\`, then \`node bench/run.mjs\`. The real collections are found through \`EVAL_DATA\`; what is not there is
skipped. An engine that cannot be installed or that takes longer than five minutes is skipped, and the table says why; one
that answers slowly is asked as many questions as it answers in a minute.
`;

/** docs/benchmarks.md. */
export const page = (results, collections, about) =>
  head(about) +
  overview(results, collections) +
  collections.map((collection) => section(collection, results)).join('') +
  TAIL;
