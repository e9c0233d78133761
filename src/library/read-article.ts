import { parse } from 'node:path';
import { type Article, ArticleError, parseArticle } from '../core/article/index.js';
import { decodeFile } from './decode.js';
import { FileError } from './error.js';
import { readFrontMatter } from './front-matter.js';

/** The id that a file name gives: its name without the extension, each character that an id cannot hold made `-`. */
const idOf = (file: string): string => {
  const id = parse(file)
    .name.normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|-+$/gu, '');
  if (id === '') throw new FileError('has no letter or digit in its name (rename it)');
  return id.slice(0, 100);
};

/** The article that a file holds. Throws `FileError` with the line of the file and the remedy. */
export const readArticle = (file: string, bytes: Uint8Array): Article => {
  const text = decodeFile(bytes).replace(/\r\n?/gu, '\n');
  const { facts, body, lineOf, linesAbove } = readFrontMatter(text);
  try {
    return parseArticle(body, { ...facts, id: facts.id ?? idOf(file) });
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const line = error.fact === null ? error.line && error.line + linesAbove : lineOf(error.fact);
    throw new FileError(error.fact === null ? error.message : `front matter: ${error.message}`, line);
  }
};
