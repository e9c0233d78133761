import { createHash } from 'node:crypto';
import type { Article, ArticleFacts } from '../article/types.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Facts from YAML may hold themselves (an anchor inside its own list), which JSON cannot write. */
const factsAsText = (facts: ArticleFacts): string => {
  const above: unknown[] = [];
  return JSON.stringify(facts, function (this: unknown, _key, value: unknown) {
    if (typeof value === 'bigint') return value.toString();
    if (typeof value !== 'object' || value === null) return value;
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(value)) return 'itself';
    above.push(value);
    return value;
  });
};

/** A hash of an article's text and facts, 64 hexadecimal digits: equal where nothing that a desk reads differs. */
export const articleHash = (article: Article): string => {
  const { text, ...facts } = article;
  return sha256(`${factsAsText(facts)}\n${text}`);
};

/** The version of a desk over articles with these hashes: 16 hexadecimal digits; another order is another version. */
export const versionOf = (hashes: readonly string[]): string => sha256(hashes.join('\n')).slice(0, 16);
