import type { Span } from '../../span.js';

/** A word of a text as written, with its place. */
export type Token = Span & { readonly text: string };

const RUN =
  /[\p{L}\p{N}\p{M}]+(?:(?:[.,'’ʼ\u00a0\u202f]| (?=(?:\p{Nd}{3} ){0,3}000(?![\p{L}\p{N}])))[\p{L}\p{N}\p{M}]+)*/gu;
const JOINER = /[ .,'’ʼ\u00a0\u202f]/u;
const DOTTED = /^\p{L}(?:\.\p{L}\p{M}*)+$/u;
const CLITIC = /['’](?:s|ll|re|ve|d|m)$/i;
const ELISION = /^(?:[ldjnscmt]|qu|jusqu|lorsqu|puisqu|dell|nell|sull|dall|all|un|quest)['’](?=\p{L}{2})/iu;
const BLANK = /[ \u00a0\u202f]/u;
const POINT = /[.,]/u;
const GROUP_BEFORE = /(?:^|\P{Nd})\p{Nd}{1,3}$/u;
const GROUP = /^\p{Nd}{3}(?![\p{L}\p{N}])/u;
const DIGIT_LAST = /\p{Nd}$/u;
const DIGIT_FIRST = /^\p{Nd}/u;
const LETTER_LAST = /[\p{L}\p{M}]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}]/u;

/** Whether the mark at `at` joins its neighbours to one word: 30,000, 30 000 and п’ять, not “end.Next”. */
const joins = (run: string, at: number): boolean => {
  const before = run.slice(Math.max(0, at - 4), at);
  const after = run.slice(at + 1, at + 5);
  const mark = run.charAt(at);
  if (BLANK.test(mark)) return GROUP_BEFORE.test(before) && GROUP.test(after);
  if (POINT.test(mark)) return DIGIT_LAST.test(before) && DIGIT_FIRST.test(after);
  return LETTER_LAST.test(before) && LETTER_FIRST.test(after);
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
    if (at > from) tokens.push(bare({ start: start + from, end: start + at, text: run.slice(from, at) }));
    from = at + 1;
  }
  return tokens;
};

/**
 * The words of a text, in order, disjoint; offsets count UTF-16 units. Numbers stay whole (30,000; 30 000), hyphens part words
 * (600-mile → 600, mile), U.S. is one word, and endings that hang on an apostrophe are cut off (Macron’s → Macron).
 */
export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(RUN)) yield* splitRun(match[0], match.index);
}
