import { createHash } from 'node:crypto';
import type { Article } from '../article/types.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A hash of an article's text and facts, 64 hexadecimal digits: equal where nothing that a desk reads differs. */
export const articleHash = (article: Article): string => {
  const { text, ...facts } = article;
  return sha256(`${JSON.stringify(facts)}\n${text}`);
};

/** The version of a desk over articles with these hashes: 16 hexadecimal digits; another order is another version. */
export const versionOf = (hashes: readonly string[]): string => sha256(hashes.join('\n')).slice(0, 16);
