import { type Span, sliceOf, trimSpan } from '../span.js';
import { roleOf } from './roles.js';
import type { Paragraph } from './types.js';

const WRAPPED_LINE_MOST = 100;
const WRAPPED_LINE_LEAST = 40;
const SENTENCE_END = /[.!?:…]["'”’»)\]]*\s*$/u;

/** The lines of a text that hold more than white space, trimmed, with a mark where a blank line comes before. */
const linesOf = (text: string): readonly (Span & { readonly afterBlank: boolean })[] => {
  const lines: (Span & { readonly afterBlank: boolean })[] = [];
  let afterBlank = true;
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    const line = trimSpan(text, { start: at, end });
    if (line.end > line.start) {
      lines.push({ ...line, afterBlank });
      afterBlank = false;
    } else afterBlank = true;
    at = end + 1;
  }
  return lines;
};

/** Lines that belong to one block: a block ends at a blank line. */
const blocksOf = (lines: ReturnType<typeof linesOf>): readonly (readonly Span[])[] => {
  const blocks: Span[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.afterBlank || last === undefined) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
};

/** Whether lines inside blocks were broken by hand at a column: all short, most of them in the middle of a sentence. */
const isHandWrapped = (text: string, blocks: readonly (readonly Span[])[]): boolean => {
  if (blocks.length < 2) return false;
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  if (inner.length === 0) return false;
  const lengths = inner.map((line) => line.end - line.start);
  const open = inner.filter((line) => !SENTENCE_END.test(sliceOf(text, line)));
  const long = lengths.filter((length) => length >= WRAPPED_LINE_LEAST);
  return (
    Math.max(...lengths) <= WRAPPED_LINE_MOST &&
    open.length * 2 > inner.length &&
    long.length * 2 > inner.length
  );
};

const joined = (block: readonly Span[]): Span => ({
  start: block[0]?.start ?? 0,
  end: block.at(-1)?.end ?? 0,
});

/**
 * The paragraphs of a text, numbered from 1: its lines that hold more than white space. Where lines are wrapped by
 * hand and blank lines separate them, a paragraph is the whole block and its span keeps the line breaks.
 * Spans are trimmed, in text order and never overlap; together they hold every visible character of the text.
 */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const lines = linesOf(text);
  const blocks = blocksOf(lines);
  const spans = isHandWrapped(text, blocks) ? blocks.map(joined) : lines;
  return spans.map(({ start, end }, index) => ({
    start,
    end,
    number: index + 1,
    role: roleOf(text, { start, end }, index, spans.length),
  }));
};
