import { ArticleError } from './error.js';
import { type GivenFacts, readFacts } from './facts.js';
import type { Article } from './types.js';

/** Longest body in UTF-16 units: what a file of 2 MiB can hold. */
export const BODY_MOST = 2 * 1024 * 1024;

/** A longer line is a paragraph that begins with a hash, not a title. */
const HEADING = /^# +(\S[^\n]{0,299})(?:\n|$)/u;
const LONE_SURROGATE = /\p{Cs}/u;

/** Line of the offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const refuseBinary = (text: string): void => {
  const nul = text.indexOf('\u0000');
  if (nul !== -1)
    throw new ArticleError(
      'holds a NUL character, so it is not plain text (save it as UTF-8 text)',
      null,
      lineAt(text, nul),
    );
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate !== -1)
    throw new ArticleError('holds half a character (save it as UTF-8 text)', null, lineAt(text, surrogate));
};

/**
 * An article from a body without front matter and what is known of it.
 * `text` keeps every character of the body; only line ends become `\n` and a byte order mark at the very start goes.
 * Title: the fact, else a leading `# ` heading, else the id. Throws `ArticleError` for an empty, binary or over-long
 * body and for facts of a wrong type.
 */
export const parseArticle = (body: string, facts: GivenFacts = {}): Article => {
  const text = body.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  if (text.length > BODY_MOST)
    throw new ArticleError('is longer than 2 MiB (split it into several articles)');
  refuseBinary(text);
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new ArticleError('has no text (write the article below the front matter, or remove the file)');
  const id = typeof facts.id === 'string' ? facts.id : 'article';
  const title = HEADING.exec(text.trimStart())?.[1]?.trim() ?? id;
  return Object.freeze({ ...readFacts(facts, { id, title }), text });
};
