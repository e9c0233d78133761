import { latin } from '../latin.js';
import { LETTER, NUMBER, ONE_CAPITAL } from '../letters.js';
import { type Span, sliceOf } from '../span.js';
import { foldName } from './names.js';

/** A word or a mark of a paragraph, with what the reading of names asks of it. The possessive ending is cut off. */
export type Word = Span & {
  readonly text: string;
  /** Folded, without a closing full stop. */
  readonly folded: string;
  readonly capital: boolean;
  /** Letters at all; else a mark or a number. */
  readonly letters: boolean;
  /** Followed by ’s or by the bare apostrophe of a plural: no name goes on after it. */
  readonly possessive: boolean;
  /** First word of a sentence or of a quotation. */
  readonly opens: boolean;
  /** Set off from the word before by nothing but blanks. */
  readonly joined: boolean;
};

const TOKEN = latin(
  /[dDO]['’] ?\p{Lu}[\p{L}\p{M}]+|(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|[\p{L}\p{M}\p{N}]+(?:['’‑‐.-][\p{L}\p{M}\p{N}]+)*(?:['’]-[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}\p{Cf}]/gu,
);
const POSSESSIVE = /['’][sS]$/u;
const LOOSE_POSSESSIVE = latin(/^\s?['’]\s?s(?![\p{L}\p{N}])/u);
const OPENING = /^[“‘«„([\-–—:;•*]$/u;
const STRAIGHT = /^["']$/u;
const ABBREVIATED = new Set(
  'gen lt col maj capt sgt adm brig cpl cmdr cdr pvt rev fr dr prof mr mrs ms mx messrs sen rep gov hon st jr sr insp supt det pres sec amb spc cpt ltc msgt ssgt tsgt cwo vadm radm cdre mgen ltgen atty engr ing lic'.split(
    ' ',
  ),
);

const CAPITAL = latin(/^(?:\p{Lu}|(?:al|el|ash|an|as|at|ad|ar|az)[-‑]\p{Lu}|d['’] ?\p{Lu})/u);
const BLANK = latin(/^[\s\p{Cf}]+$/u);

const closedBy = (text: string, word: string, end: number): boolean =>
  text.charAt(end) === '.' && (ONE_CAPITAL.test(word) || ABBREVIATED.has(foldName(word)));

/** Length of a possessive ending set off by blanks, as in texts put together from words; 0 where there is none. */
const looseEnding = (text: string, end: number): number => {
  const next = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return next === "'" || next === '’'
    ? (LOOSE_POSSESSIVE.exec(text.slice(end, end + 5))?.[0].length ?? 0)
    : 0;
};

const isSmall = (raw: string): boolean => raw.charCodeAt(0) >= 97 && raw.charCodeAt(0) <= 122;

const isCapital = (own: string): boolean =>
  isSmall(own) && !/[-‑'’]/u.test(own) ? false : CAPITAL.test(own);

/** Whether nothing but blanks stands between two words; the plain case first, for it is nearly every one. */
const isBlank = (text: string, from: number, to: number): boolean =>
  to > from && ((to === from + 1 && text.charAt(from) === ' ') || BLANK.test(text.slice(from, to)));

const isMarked = (raw: string): boolean => raw.includes("'") || raw.includes('’');

/** The words and marks of a stretch of text, in order. `starts` are the offsets at which sentences begin. */
export const wordsIn = (text: string, span: Span, starts: ReadonlySet<number>): readonly Word[] => {
  const found: Word[] = [];
  let opens = true;
  let last = span.start;
  const slice = sliceOf(text, span);
  for (const match of TOKEN.all(slice)) {
    const start = span.start + match.index;
    if (start < last) continue;
    const raw = match[0];
    const letters = isSmall(raw) || LETTER.test(raw);
    const own = letters && isMarked(raw) ? raw.replace(POSSESSIVE, '') : raw;
    const dot = letters && own === raw && closedBy(text, raw, start + raw.length) ? 1 : 0;
    const end = start + own.length + dot;
    const loose = letters && own === raw ? looseEnding(text, end) : 0;
    if (starts.has(start)) opens = true;
    const folded = letters ? foldName(own) : own;
    found.push({
      start,
      end,
      text: text.slice(start, end),
      folded: folded.endsWith('.') ? folded.slice(0, -1) : folded,
      capital: letters && isCapital(own),
      letters,
      possessive: own !== raw || loose > 0,
      opens: letters && opens,
      joined: found.length > 0 && isBlank(text, last, start),
    });
    last = loose > 0 ? end + loose : Math.max(end, start + raw.length);
    const quotes = STRAIGHT.test(own) && text.charAt(end).trim() !== '';
    opens = letters ? false : (opens && !NUMBER.test(own)) || quotes || OPENING.test(own);
  }
  return found;
};
