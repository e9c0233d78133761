import { lowerAt, type Token } from './reading/tokens.js';

/** "(−3.3%)", "+0.4%": the direction that a sign of its own before a number gives, as lists of prices write it; else `null`. */
export const signBefore = (tokens: readonly Token[], from: number): 'up' | 'down' | null => {
  const sign = tokens[from - 1];
  if (sign === undefined || tokens[from]?.glued !== true) return null;
  if (sign.glued && !/^[(,]$/u.test(lowerAt(tokens, from - 2))) return null;
  return sign.text === '+' ? 'up' : /^[-−–]$/u.test(sign.text) ? 'down' : null;
};
