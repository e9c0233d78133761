import type { Sentence } from '../passages/types.js';
import type { Mention } from './mention.js';
import type { Token } from './tokens.js';

/** A sentence made ready: its tokens, and the phrases in it that may name a speaker. */
export type Clause = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
};

/** The mention whose last token stands before `at`. */
export const mentionEnding = (clause: Clause, at: number): Mention | null =>
  clause.mentions.find(({ to }) => to === at) ?? null;

/** The mention that begins at a token. */
export const mentionStarting = (clause: Clause, at: number): Mention | null =>
  clause.mentions.find(({ from }) => from === at) ?? null;

/** Whether a token stands inside a mention that is more than a guess. */
export const insideMention = (clause: Clause, at: number): boolean =>
  clause.mentions.some(({ from, to }) => from <= at && at < to);

/** The lower-cased word at a token; empty for marks, quotations and beyond the ends. */
export const wordAt = (clause: Clause, at: number): string => {
  const token = clause.tokens[at];
  return token?.kind === 'word' ? token.lower : '';
};

/** Whether a mark that divides a sentence stands at a token: a comma or a dash. */
export const isBreak = (clause: Clause, at: number): boolean => {
  const token = clause.tokens[at];
  return token?.kind === 'mark' && /^(?:,|\p{Pd}+)$/u.test(token.text);
};
