import type { QuotedSpan, Sentence } from '../passages/types.js';
import type { Span } from '../span.js';

/** A word, a mark, or a whole quotation (masked: what stands inside is nobody's clause here). */
export type Token = Span & {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Followed by ’s or ’ of possession, which is not part of the span. */
  readonly possessive: boolean;
  /** Index into the layout's quoted spans; -1 for words and marks. */
  readonly quote: number;
};

/** Whether a word stands at a position: no mark, no quotation, and not beyond the ends. */
export const isWordAt = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'word';

// Accents may be characters of their own; signs such as © and control characters between letters are misread ones: neither parts a word.
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.'’&/\u0080-\u009f¡-ª¬-º¼-¿-][\p{L}\p{M}\p{N}]+)*|\p{Pd}+|\S/gu;
const SUFFIX = /['’](?:s|ve|d|ll|re|m)$/i;
/** After these words ’s stands for “is” or “has”. */
const OWNS_NOTHING = /^(?:he|she|it|that|who|what|there|here|where|how|let)$/i;
const WORDLIKE = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

const wordToken = (text: string, start: number, written: string): Token => {
  const apostrophe = written.includes('’') || written.includes("'");
  const suffix = apostrophe ? (SUFFIX.exec(written)?.[0] ?? '') : '';
  const bare = written.slice(0, written.length - suffix.length);
  const end = start + bare.length;
  const mark = text.charAt(start + written.length);
  const plural = suffix === '' && (mark === '’' || mark === "'") && /s$/i.test(bare);
  return {
    kind: 'word',
    start,
    end,
    text: bare,
    lower: apostrophe ? bare.toLowerCase().replaceAll("'", '’') : bare.toLowerCase(),
    capital: CAPITAL.test(bare),
    possessive: ((suffix === '’s' || suffix === "'s") && !OWNS_NOTHING.test(bare)) || plural,
    quote: -1,
  };
};

const plain = (kind: 'mark' | 'quote', span: Span, text: string, quote: number): Token => ({
  kind,
  start: span.start,
  end: span.end,
  text,
  lower: text,
  capital: false,
  possessive: false,
  quote,
});

const withStop = (token: Token): Token => ({ ...token, end: token.end + 1, text: `${token.text}.` });

/** Words and marks between two offsets, added to `tokens`; a full stop that is not the sentence's last belongs to its word. */
const addPlain = (tokens: Token[], text: string, from: number, to: number, sentenceEnd: number): void => {
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(WORD)) {
    const start = from + match.index;
    const written = match[0];
    const last = tokens.at(-1);
    if (WORDLIKE.test(written)) tokens.push(wordToken(text, start, written));
    else if ((written === '’' || written === "'") && last?.possessive && last.end === start) continue;
    else if (written === '.' && last?.kind === 'word' && last.end === start && start + 1 < sentenceEnd)
      tokens[tokens.length - 1] = withStop(last);
    else tokens.push(plain('mark', { start, end: start + written.length }, written, -1));
  }
};

const MOST_IN_BRACKETS = 12;

/** The tokens without short remarks in brackets: "(R-Ohio)" says nothing about who speaks. */
const withoutBrackets = (tokens: readonly Token[]): readonly Token[] => {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const close =
      token.text === '(' && at > 0
        ? tokens.slice(at, at + MOST_IN_BRACKETS).findIndex(({ text }) => text === ')')
        : -1;
    const quoting = tokens.slice(at, at + Math.max(0, close)).some(({ kind }) => kind === 'quote');
    if (close > 0 && !quoting) at += close;
    else kept.push(token);
  }
  return kept;
};

/** The tokens of a sentence; `quoted` are the quoted spans in it, `first` the index of the first of them in the layout. */
export const tokensOf = (
  text: string,
  sentence: Sentence,
  quoted: readonly QuotedSpan[],
  first: number,
): readonly Token[] => {
  const tokens: Token[] = [];
  let from = sentence.start;
  quoted.forEach((span, index) => {
    addPlain(tokens, text, from, Math.max(from, span.outer.start), sentence.end);
    tokens.push(plain('quote', span.outer, text.slice(span.start, span.end), first + index));
    from = Math.max(from, span.outer.end);
  });
  addPlain(tokens, text, from, sentence.end, sentence.end);
  return tokens.some(({ text: written }) => written === '(') ? withoutBrackets(tokens) : tokens;
};
