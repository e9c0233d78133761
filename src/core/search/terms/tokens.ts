import type { Span } from '../../span.js';

/** A word of a text as written, with its place. */
export type Token = Span & { readonly text: string };

const RUN = /[\p{L}\p{N}\p{M}]+(?:[.,'’ʼ\u00a0\u202f][\p{L}\p{N}\p{M}]+)*/gu;
const JOINER = /[.,'’ʼ\u00a0\u202f]/u;
const DOTTED = /^\p{L}(?:\.\p{L}\p{M}*)+$/u;
const CLITIC = /['’](?:s|ll|re|ve|d|m)$/iu;
const ELISION = /^(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|dell|nell|sull|dall|all|un|quest)['’](?=\p{L}{2})/iu;
const DIGIT = /\p{Nd}/u;
const GROUP = /^\p{Nd}{3}(?!\p{Nd})/u;
const LETTER = /[\p{L}\p{M}]/u;

/** Whether the mark at `at` joins its neighbours to one word: 30,000 and п’ять, not “end.Next”. */
const joins = (run: string, at: number): boolean => {
  const mark = run.charAt(at);
  const before = run.charAt(at - 1);
  if (mark === '.' || mark === ',') return DIGIT.test(before) && DIGIT.test(run.charAt(at + 1));
  if (mark === '\u00a0' || mark === '\u202f')
    return DIGIT.test(before) && GROUP.test(run.slice(at + 1, at + 5));
  return LETTER.test(before) && LETTER.test(run.charAt(at + 1));
};

/** A word without an English ending that hangs on an apostrophe (’s) and without a French or Italian article before it. */
const bare = (token: Token): Token => {
  const from = ELISION.exec(token.text)?.[0].length ?? 0;
  const to = token.text.length - (CLITIC.exec(token.text.slice(from))?.[0].length ?? 0);
  return { start: token.start + from, end: token.start + to, text: token.text.slice(from, to) };
};

const splitRun = (run: string, start: number): readonly Token[] => {
  if (!JOINER.test(run)) return [{ start, end: start + run.length, text: run }];
  if (DOTTED.test(run)) return [{ start, end: start + run.length, text: run }];
  const tokens: Token[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at += 1) {
    const inside = at < run.length && (!JOINER.test(run.charAt(at)) || joins(run, at));
    if (inside) continue;
    tokens.push(bare({ start: start + from, end: start + at, text: run.slice(from, at) }));
    from = at + 1;
  }
  return tokens;
};

/**
 * The words of a text, in order, disjoint; offsets count UTF-16 units. Numbers stay whole (30,000), hyphens part words
 * (600-mile → 600, mile), U.S. is one word, and endings that hang on an apostrophe are cut off (Macron’s → Macron).
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(RUN)) yield* splitRun(match[0], match.index);
}
