import { type Span, trimSpan } from '../span.js';
import {
  ABBREVIATIONS,
  CAPITAL_ABBREVIATIONS,
  ENDING_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
} from './abbreviations.js';
import { isSayingClause } from './saying.js';
import type { Paragraph, QuotedSpan, Sentence } from './types.js';

const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSER = /["'”’»›«‹)\]“`]/u;
const SENTENCE_START = /^(?:["'“‘«»„‹›`([]*(?:…|\.{3})?\s?[\p{Lu}\p{N}\p{Lo}]|["“«»„](?:…|\.{3}))/u;
const STARTER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|This|That|His|Her|Their|For|If|As|After|When|While|Since|However)\b/u;
const NUMBER = /^\p{N}/u;
const LOOK_BEHIND = 24;
const LOOK_AHEAD = 150;

/** The run of letters, digits and inner full stops that ends before the offset. */
const wordBefore = (text: string, from: number, at: number): string =>
  (/[\p{L}\p{N}.&-]{0,24}$/u.exec(text.slice(Math.max(from, at - LOOK_BEHIND), at))?.[0] ?? '').replace(
    /^[.-]+/u,
    '',
  );

const isAbbreviation = (text: string, from: number, at: number, rest: string): boolean => {
  const written = wordBefore(text, from, at);
  if (/^\p{L}$/u.test(written)) return /^\p{Lu}$/u.test(written) && !STARTER.test(rest);
  const word = written.toLowerCase();
  if (ENDING_ABBREVIATIONS.has(word)) return !STARTER.test(rest);
  if (NUMBER_ABBREVIATIONS.has(word)) return NUMBER.test(rest);
  if (CAPITAL_ABBREVIATIONS.has(word)) return /^\p{Lu}/u.test(written);
  return ABBREVIATIONS.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
};

/** End of the sentence whose last full stop stands at `at`: the closing marks that follow belong to it. */
const closeAfter = (text: string, at: number, end: number): number => {
  let close = at + 1;
  while (close < end && (TERMINAL.has(text.charAt(close)) || CLOSER.test(text.charAt(close)))) close += 1;
  return close;
};

const isBoundary = (
  text: string,
  paragraph: Span,
  at: number,
  close: number,
  endsQuotation: boolean,
): boolean => {
  if (close >= paragraph.end) return true;
  if (!/\s/u.test(text.charAt(close))) return false;
  const rest = text.slice(close, Math.min(paragraph.end, close + LOOK_AHEAD)).trimStart();
  if (!SENTENCE_START.test(rest)) return false;
  if (endsQuotation) return text.charAt(at) === '.' || !isSayingClause(rest);
  return text.charAt(at) !== '.' || close > at + 1 || !isAbbreviation(text, paragraph.start, at, rest);
};

const sentenceSpans = (
  text: string,
  paragraph: Paragraph,
  quoted: readonly QuotedSpan[],
): readonly Span[] => {
  const spans: Span[] = [];
  let start = paragraph.start;
  let next = 0;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    if (!TERMINAL.has(text.charAt(at))) continue;
    const close = closeAfter(text, at, paragraph.end);
    while ((quoted[next]?.outer.end ?? Number.POSITIVE_INFINITY) < close) next += 1;
    const span = quoted[next];
    const inside = span !== undefined && span.start < close && close < span.outer.end;
    const endsQuotation = span !== undefined && span.start < close && close === span.outer.end;
    if (!inside && isBoundary(text, paragraph, at, close, endsQuotation)) {
      spans.push(trimSpan(text, { start, end: close }));
      start = close;
    }
    at = close - 1;
  }
  const rest = trimSpan(text, { start, end: paragraph.end });
  return rest.end > rest.start ? [...spans, rest] : spans;
};

/**
 * The sentences of a text, in order, each inside one paragraph. A sentence never ends inside a quotation, between a
 * quotation and the clause that says who said it (“Why?” Marie asked), after a title, rank or initial, or before a
 * small letter; its closing marks belong to it. Spans are trimmed and disjoint, and together hold every visible
 * character of the paragraphs.
 */
export const sentencesOf = (
  text: string,
  paragraphs: readonly Paragraph[],
  quoted: readonly QuotedSpan[],
): readonly Sentence[] => {
  const byParagraph = new Map<number, QuotedSpan[]>();
  for (const span of quoted) {
    const inside = byParagraph.get(span.paragraph) ?? [];
    inside.push(span);
    byParagraph.set(span.paragraph, inside);
  }
  return paragraphs
    .flatMap((paragraph) => {
      const inside = byParagraph.get(paragraph.number) ?? [];
      return sentenceSpans(text, paragraph, inside).map((span) => ({ ...span, paragraph: paragraph.number }));
    })
    .map((sentence, index) => ({ ...sentence, index }));
};
