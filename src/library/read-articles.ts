import { constants, type Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Article } from '../core/article/index.js';
import { FILE_MOST } from './decode.js';
import { FileError, LibraryError } from './error.js';
import { readArticle } from './read-article.js';
import type { Reading, Refusal } from './types.js';

const EXTENSIONS: ReadonlySet<string> = new Set(['.md', '.txt']);

const isArticleFile = (entry: Dirent): boolean =>
  !entry.name.startsWith('.') && EXTENSIONS.has(extname(entry.name).toLowerCase());

const entriesOf = async (folder: string): Promise<readonly Dirent[]> => {
  const found = await stat(folder).catch(() => null);
  if (found === null)
    throw new LibraryError(
      `${folder}: no such folder. Make it and put articles into it, or set ARTICLES_DIR to the folder that holds them.`,
    );
  if (!found.isDirectory())
    throw new LibraryError(
      `${folder}: is not a folder. Set ARTICLES_DIR to the folder that holds the articles.`,
    );
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(isArticleFile).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** Reads a regular file without following a link and without ever holding more than the limit. */
const readBounded = async (path: string): Promise<Uint8Array> => {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await file.stat();
    if (size > FILE_MOST) throw new FileError('is larger than 2 MiB (split it into several articles)');
    const bytes = Buffer.alloc(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const refusalOf = (file: string, error: unknown): Refusal => {
  if (error instanceof FileError) return { file, line: error.line, reason: error.message };
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return { file, line: null, reason: `cannot be read: ${code} (check the file and its permissions)` };
};

const readOne = async (folder: string, entry: Dirent): Promise<Article | Refusal> => {
  try {
    if (!entry.isFile()) throw new FileError('is not a regular file (put the file itself into the folder)');
    return readArticle(entry.name, await readBounded(join(folder, entry.name)));
  } catch (error) {
    return refusalOf(entry.name, error);
  }
};

const isRefusal = (read: Article | Refusal): read is Refusal => 'reason' in read;

/**
 * The articles of a folder: its `.md` and `.txt` files, in order of name, sub-folders left out.
 * A file that cannot be used is refused with line, reason and remedy; the rest is read. Of two files with one id the
 * second is refused. Throws `LibraryError` when there is no such folder.
 */
export const readArticles = async (dir: string): Promise<Reading> => {
  const folder = resolve(dir);
  const articles: Article[] = [];
  const refused: Refusal[] = [];
  const files = new Map<string, string>();
  for (const entry of await entriesOf(folder)) {
    const read = await readOne(folder, entry);
    if (isRefusal(read)) refused.push(read);
    else if (files.has(read.id)) {
      const reason = `has the id “${read.id}” of ${files.get(read.id)} (give it another “id” or file name)`;
      refused.push({ file: entry.name, line: null, reason });
    } else {
      articles.push(read);
      files.set(read.id, entry.name);
    }
  }
  return { folder, articles, files, refused };
};

/** One article file, wherever it lies. Throws `LibraryError` with file, line, reason and remedy. */
export const readArticleFile = async (path: string): Promise<Article> => {
  try {
    return readArticle(basename(path), await readBounded(resolve(path)));
  } catch (error) {
    const { line, reason } = refusalOf(path, error);
    throw new LibraryError(line === null ? `${path}: ${reason}` : `${path}: line ${line}: ${reason}`);
  }
};
