import type { Sentence } from '../passages/types.js';
import type { Mention } from './mention.js';
import type { Token } from './tokens.js';

/** A sentence made ready: its tokens, and the phrases in it that may name a speaker, by the tokens they touch. */
export type Clause = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each token the mention that it is part of. */
  readonly holding: readonly (Mention | undefined)[];
};

/** Makes a sentence ready. */
export const clauseOf = (
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): Clause => {
  const holding: (Mention | undefined)[] = tokens.map(() => undefined);
  for (const mention of mentions) holding.fill(mention, mention.from, mention.to);
  return { sentence, tokens, mentions, holding };
};

/** The mention whose last token stands before `at`. */
export const mentionEnding = (clause: Clause, at: number): Mention | null => {
  const mention = clause.holding[at - 1];
  return mention?.to === at ? mention : null;
};

/** The mention that begins at a token. */
export const mentionStarting = (clause: Clause, at: number): Mention | null => {
  const mention = clause.holding[at];
  return mention?.from === at ? mention : null;
};

/** Whether a token is part of a mention. */
export const insideMention = (clause: Clause, at: number): boolean => clause.holding[at] !== undefined;

/** The mentions that lie between two tokens, in order. */
export const mentionsBetween = (clause: Clause, from: number, to: number): readonly Mention[] => {
  const found: Mention[] = [];
  for (let at = from; at < to; at += 1) {
    const mention = mentionStarting(clause, at);
    if (mention !== null && mention.to <= to) found.push(mention);
  }
  return found;
};

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
