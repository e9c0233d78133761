import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { Answer } from '../../src/core/answer/types.js';
import type { Finding } from '../../src/core/statements/types.js';
import { ferry, harbour } from '../support/articles.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  mkdirSync(join(folder, 'articles'));
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'articles/harbour.md'), `---\ntitle: The bridge opens\n---\n${harbour.text}`);
  writeFileSync(join(folder, 'articles/ferry.md'), ferry.text);
  writeFileSync(join(folder, 'bad.bin'), Uint8Array.of(1, 0, 2));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const verbatim = async (args: readonly string[], typed = '') => {
  const collect = () => {
    const stream = new PassThrough();
    let text = '';
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    return { stream, text: () => text };
  };
  const out = collect();
  const err = collect();
  const code = await run(args, { stdin: Readable.from([typed]), stdout: out.stream, stderr: err.stream });
  return { code, out: out.text(), err: err.text() };
};

const here = (): string[] => ['--articles', join(folder, 'articles')];

describe('verbatim find', () => {
  it('shows what the articles say to a message', async () => {
    const { code, out } = await verbatim(['find', 'Jan Novák designed', 'the bridge.', ...here()]);
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'What the articles say to this message',
      '“Jan Novák designed the bridge.”',
    ]);
    expect(out).toContain('> Engineer Jan Novák');
  });

  it('takes a message of several lines from standard input, and prints one JSON line', async () => {
    const message = 'Jan Novák designed the bridge\nThe mayor sings in an opera choir\n';
    const { code, out } = await verbatim(['find', '--json', ...here()], message);
    expect(code).toBe(0);
    expect(out.trimEnd()).not.toContain('\n');
    expect((JSON.parse(out) as Finding[]).map(({ outcome, statement }) => [outcome, statement.text])).toEqual(
      [
        ['found', 'Jan Novák designed the bridge'],
        ['silent', 'The mayor sings in an opera choir'],
      ],
    );
  });

  it('says that a message without words has none', async () => {
    expect((await verbatim(['find', ...here()], '  ')).out).toContain('This message has no text to look up');
  });
});

describe('verbatim ask', () => {
  it('shows the excerpt with its citation', async () => {
    const { code, out } = await verbatim(['ask', 'who', 'designed', 'the', 'bridge?', ...here()]);
    expect(code).toBe(0);
    expect(out).toContain('> Engineer Jan Novák');
    expect(out).toContain('[1] The bridge opens · undated · ¶5');
  });

  it('prints one JSON line that keeps the contract', async () => {
    const { code, out } = await verbatim(['ask', 'who designed the bridge?', '--json', ...here()]);
    const answer = JSON.parse(out) as Answer;
    expect(code).toBe(0);
    expect(Object.keys(answer).sort()).toEqual(
      [
        'askedFor',
        'card',
        'command',
        'desk',
        'excerpts',
        'nearest',
        'outcome',
        'question',
        'suggestions',
        'unknownWords',
      ].sort(),
    );
    expect(Object.keys(answer.excerpts[0] ?? {}).sort()).toEqual(
      [
        'alsoIn',
        'articleId',
        'citation',
        'end',
        'highlights',
        'language',
        'paragraph',
        'speaker',
        'speech',
        'start',
        'text',
      ].sort(),
    );
  });

  it('answers one question a line, in order, from standard input', async () => {
    const { code, out } = await verbatim(
      ['ask', ...here()],
      'who designed the bridge\n\nwhen does the last ferry sail\n',
    );
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
    expect(code).toBe(0);
    expect(answers.map(({ question }) => question)).toEqual([
      'who designed the bridge',
      'when does the last ferry sail',
    ]);
  });

  it('reads the first 300 characters of a question of 10,000 and says so', async () => {
    const { code, err, out } = await verbatim(['ask', 'bridge '.repeat(1_500), '--json', ...here()]);
    expect(code).toBe(0);
    expect(err).toBe('Only the first 300 characters of the question were read.\n');
    expect((JSON.parse(out) as Answer).question.length).toBeLessThanOrEqual(300);
  });

  it('exits with 0 when the articles are silent', async () => {
    const { code, out } = await verbatim(['ask', 'zeppelin regulations of Atlantis', ...here()]);
    expect(code).toBe(0);
    expect(out).toContain('The articles do not say');
  });
});

describe('verbatim who, troops, quote', () => {
  it('take free text as their topic or name', async () => {
    expect((await verbatim(['who', 'Lopes', ...here()])).out).toContain('Ana Lopes');
    expect((await verbatim(['troops', 'cars', ...here()])).out).toContain('less than 2,000');
    expect((await verbatim(['quote', '--by', 'Adeyemi', ...here()])).out).toContain('“I will miss the fog,”');
  });

  it('list all the people, since there are no pages to turn', async () => {
    const names = Array.from({ length: 20 }, (_, at) => `Tomas Berg${'abcdfhijklmnopqrstuv'[at]}en`);
    mkdirSync(join(folder, 'crowd'), { recursive: true });
    writeFileSync(join(folder, 'crowd/all.md'), names.map((name) => `Engineer ${name} said no.`).join('\n'));
    const { out } = await verbatim(['who', '--name', '', '--articles', join(folder, 'crowd')]);
    for (const name of names) expect(out).toContain(name);
  });

  it('list everybody when nothing is asked at a terminal', async () => {
    const { out } = await verbatim(['who', '--name', '', ...here()]);
    expect(out).toContain('People in the articles, by mentions');
  });
});

describe('verbatim search and extract', () => {
  it('lists passages best first', async () => {
    const { out, code } = await verbatim(['search', 'steel shipyard', '--limit', '2', '--json', ...here()]);
    const hits = JSON.parse(out) as readonly { articleId: string; paragraph: number; score: number }[];
    expect(code).toBe(0);
    expect(hits[0]).toMatchObject({ articleId: 'harbour', paragraph: 5 });
    expect(hits.length).toBeLessThanOrEqual(2);
  });

  it('prints what is extracted from one file', async () => {
    const { out, code } = await verbatim(['extract', join(folder, 'articles/harbour.md'), '--json']);
    const extraction = JSON.parse(out) as { people: { name: string }[]; articleId: string };
    expect(code).toBe(0);
    expect(extraction.articleId).toBe('harbour');
    expect(extraction.people.map(({ name }) => name)).toContain('Ana Lopes');
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/u],
    ['an unknown option', ['ask', 'x', '--loud'], /unknown option '--loud'/u],
    [
      'a missing folder',
      ['ask', 'x', '--articles', 'no-such-folder'],
      /no-such-folder: no such folder\. Make it/u,
    ],
    [
      'a limit that is no number',
      ['search', 'x', '--limit', 'many'],
      /--limit: write a whole number from 1 to 1000\./u,
    ],
    [
      'a speaker without a question',
      ['ask', '--by', 'Lopes'],
      /verbatim ask: write the question after it; --by and --about belong to verbatim quote/u,
    ],
    ['a missing file', ['extract', 'none.md'], /none\.md: cannot be read: ENOENT/u],
  ])('%s exits with 2 and one sentence', async (_what, args, sentence) => {
    const { code, err, out } = await verbatim(args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(out).toBe('');
  });

  it('an empty folder exits with 2 and says what to put there', async () => {
    const { code, err } = await verbatim(['ask', 'x', '--articles', join(folder, 'empty')]);
    expect(code).toBe(2);
    expect(err).toContain('holds no article that can be used. Put .md or .txt files into it');
  });

  it('a binary file is named with the remedy', async () => {
    const { code, err } = await verbatim(['extract', join(folder, 'bad.bin')]);
    expect(code).toBe(2);
    expect(err).toContain('bad.bin: line 1: is a binary file (save the article as UTF-8 text)');
  });
});

describe('help', () => {
  it('exits with 0', async () => {
    const { code, out } = await verbatim(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: verbatim');
  });
});
