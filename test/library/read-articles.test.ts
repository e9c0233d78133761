import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryError, readArticleFile, readArticles } from '../../src/library/index.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);

const refusedOf = async (name: string, content: string | Uint8Array) => {
  put('good.md', 'A good article stands beside it.');
  put(name, content);
  const { articles, refused } = await readArticles(folder);
  expect(articles.map(({ id }) => id)).toEqual(['good']);
  return refused;
};

describe('readArticles', () => {
  it('reads Markdown and text files in order of name and leaves other files alone', async () => {
    put('b.txt', 'Second.');
    put('a.md', '---\ntitle: First\npublished: 2025-03-11\n---\n\nBody.');
    put('notes.json', '{}');
    put('.hidden.md', 'hidden');
    mkdirSync(join(folder, 'sub.md'));
    const { articles, refused, files } = await readArticles(folder);
    expect(articles.map(({ id, title, published, text }) => ({ id, title, published, text }))).toEqual([
      { id: 'a', title: 'First', published: '2025-03-11', text: '\nBody.' },
      { id: 'b', title: 'b', published: null, text: 'Second.' },
    ]);
    expect(refused).toEqual([
      { file: 'sub.md', line: null, reason: 'is not a regular file (put the file itself into the folder)' },
    ]);
    expect([...files]).toEqual([
      ['a', 'a.md'],
      ['b', 'b.txt'],
    ]);
  });

  it('keeps byte order mark, carriage returns and lone carriage returns out of text and front matter', async () => {
    put('a.md', '\uFEFF---\r\ntitle: Windows\r\n---\r\nOne.\r\nTwo.\rThree.');
    const { articles } = await readArticles(folder);
    expect(articles[0]).toMatchObject({ title: 'Windows', text: 'One.\nTwo.\nThree.' });
  });

  it('makes a usable id from any file name', async () => {
    put('Two words & more!.md', 'Text.');
    expect((await readArticles(folder)).articles[0]?.id).toBe('Two-words-more');
  });

  it('refuses a wrong fact with the line of the file and the remedy', async () => {
    expect(await refusedOf('bad.md', '---\ntitle: Bad\npublished: yesterday\n---\nText.')).toEqual([
      { file: 'bad.md', line: 3, reason: 'front matter: “published” is not a date (write 2025-03-11)' },
    ]);
  });

  it('refuses broken YAML with its line', async () => {
    const [refused] = await refusedOf('bad.md', '---\ntitle: Bad\nfacts: [a, b\n---\nText.');
    expect(refused?.line).toBeGreaterThanOrEqual(3);
    expect(refused?.reason).toMatch(
      /^front matter is not YAML: .+ \(correct the line, or remove the front matter\)$/u,
    );
  });

  it('refuses front matter that never ends', async () => {
    expect(await refusedOf('bad.md', '---\ntitle: Bad\n\nText.')).toEqual([
      { file: 'bad.md', line: 1, reason: 'front matter has no end (write a line “---” below the last fact)' },
    ]);
  });

  it('refuses front matter that is no list of facts', async () => {
    expect(await refusedOf('bad.md', '---\njust words\n---\nText.')).toEqual([
      {
        file: 'bad.md',
        line: 2,
        reason: 'front matter is not a list of “key: value” lines (write one fact a line)',
      },
    ]);
  });

  it('refuses a YAML bomb instead of unfolding it', async () => {
    const bomb = `---\na: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, i) => `${key}: &${key} [${Array(8).fill(`*${'abcdefg'[i]}`).join(',')}]`).join('\n')}\n---\nText.`;
    const [refused] = await refusedOf('bomb.md', bomb);
    expect(refused?.file).toBe('bomb.md');
    expect(refused?.reason).toMatch(/alias/iu);
  });

  it('takes __proto__ as a key like any other', async () => {
    put('a.md', '---\n__proto__: {polluted: true}\ntitle: Fine\n---\nText.');
    const { articles } = await readArticles(folder);
    expect(articles[0]?.title).toBe('Fine');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['an empty file', new Uint8Array(), null, 'is empty (write the article into it, or remove the file)'],
    [
      'a binary file',
      Uint8Array.of(80, 75, 10, 0, 1),
      2,
      'is a binary file (save the article as UTF-8 text)',
    ],
    [
      'bad UTF-8',
      Uint8Array.of(97, 10, 98, 10, 0xe9, 97),
      3,
      'is not UTF-8 (save it again with the encoding UTF-8)',
    ],
    [
      'an overlong form',
      Uint8Array.of(97, 0xc0, 0x80),
      1,
      'is not UTF-8 (save it again with the encoding UTF-8)',
    ],
    [
      'a file over 2 MiB',
      new Uint8Array(2 * 1024 * 1024 + 1).fill(97),
      null,
      'is larger than 2 MiB (split it into several articles)',
    ],
    [
      'only front matter',
      new TextEncoder().encode('---\ntitle: x\n---\n\n'),
      null,
      'has no text (write the article below the front matter, or remove the file)',
    ],
  ])('refuses %s', async (_what, bytes, line, reason) => {
    expect(await refusedOf('bad.md', bytes)).toEqual([{ file: 'bad.md', line, reason }]);
  });

  it('refuses the second of two files with one id', async () => {
    put('a.md', 'First.');
    put('b.md', '---\nid: a\n---\nSecond.');
    const { articles, refused } = await readArticles(folder);
    expect(articles.map(({ text }) => text)).toEqual(['First.']);
    expect(refused).toEqual([
      { file: 'b.md', line: null, reason: 'has the id “a” of a.md (give it another “id” or file name)' },
    ]);
  });

  it('follows no link and waits on no pipe', async () => {
    put('good.md', 'Good.');
    symlinkSync('/etc/hostname', join(folder, 'link.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    const { articles, refused } = await readArticles(folder);
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(refused.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
      'link.md is not a regular file (put the file itself into the folder)',
      'pipe.md is not a regular file (put the file itself into the folder)',
    ]);
  });

  it('says what to do about a folder that is missing, a file, or empty', async () => {
    await expect(readArticles(join(folder, 'none'))).rejects.toThrow(LibraryError);
    await expect(readArticles(join(folder, 'none'))).rejects.toThrow(
      /no such folder\. Make it .* or set ARTICLES_DIR/u,
    );
    put('file', 'x');
    await expect(readArticles(join(folder, 'file'))).rejects.toThrow(/is not a folder\. Set ARTICLES_DIR/u);
    rmSync(join(folder, 'file'));
    expect((await readArticles(folder)).articles).toEqual([]);
  });

  it('names a file that cannot be opened', async () => {
    put('locked.md', 'Locked.');
    chmodSync(join(folder, 'locked.md'), 0);
    const { refused, articles } = await readArticles(folder);
    const isRoot = process.getuid?.() === 0;
    expect(isRoot ? articles.length : refused[0]?.reason).toEqual(
      isRoot ? 1 : 'cannot be read: EACCES (check the file and its permissions)',
    );
  });
});

describe('readArticleFile', () => {
  it('reads one file', async () => {
    put('a.md', '---\ntitle: One\n---\nText.');
    expect((await readArticleFile(join(folder, 'a.md'))).title).toBe('One');
  });

  it('names the file and the remedy', async () => {
    put('a.md', '---\ntitle: []\n---\nText.');
    await expect(readArticleFile(join(folder, 'a.md'))).rejects.toThrow(
      /a\.md: line 2: front matter: “title” is not a title/u,
    );
    await expect(readArticleFile(join(folder, 'none.md'))).rejects.toThrow(
      /none\.md: cannot be read: ENOENT/u,
    );
  });
});
