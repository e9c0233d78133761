import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const LENGTH = 100_000;
const MS_MOST = 20;
const ATTEMPTS = 4;

/** What patterns of text can be pumped with: each repeated to 100,000 characters. */
const PUMPS = [
  'a',
  'A',
  ' ',
  '\n',
  '1',
  '1,',
  '1 ',
  '1.',
  '-',
  "'",
  '“',
  '”',
  '"',
  '(',
  ')',
  '.',
  '. ',
  ', ',
  '—',
  '/',
  ':',
  '#',
  'a ',
  'A ',
  'Aa ',
  'A.',
  'a.a',
  'aa-',
  'the ',
  'said ',
  'of ',
  'a, ',
  'A, ',
  '10 to ',
  '(a ',
  '“A ',
  "a' ",
  'by A ',
  'é',
  'я ',
].map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH));

const LITERAL =
  /(?<=[=(,:!&|?[{;]\s{0,12}|return\s|^\s*)\/((?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gmu;

const patternsIn = (file: string): readonly { readonly where: string; readonly pattern: RegExp }[] => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(LITERAL)].flatMap(([, body = '', flags = ''], index) => {
    try {
      return [
        {
          where: `${file} #${index + 1} /${body.slice(0, 60)}`,
          pattern: new RegExp(body, flags.replace('g', '')),
        },
      ];
    } catch {
      return [];
    }
  });
};

const files = ['src/core', 'src/render', 'src/app', 'src/library'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`),
);
const patterns = files.flatMap(patternsIn);

/** Milliseconds of processor time: other work on the machine does not count. */
const timeOf = (pattern: RegExp, text: string): number => {
  const started = process.cpuUsage();
  pattern.test(text);
  return process.cpuUsage(started).user / 1_000;
};

/** The fastest of a few runs: a busy machine is not a slow pattern. */
const slowest = (pattern: RegExp): number =>
  Math.max(
    ...PUMPS.map((text) => {
      let best = timeOf(pattern, text);
      for (let run = 1; run < ATTEMPTS && best > MS_MOST; run += 1)
        best = Math.min(best, timeOf(pattern, text));
      return best;
    }),
  );

describe('the patterns', () => {
  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(250);
  });

  it(`are linear: 100 kB of pumped text in under ${MS_MOST} ms each`, { timeout: 300_000 }, () => {
    const slow = patterns
      .map(({ where, pattern }) => ({ where, ms: Math.round(slowest(pattern)) }))
      .filter(({ ms }) => ms > MS_MOST);
    expect(slow).toEqual([]);
  });
});
