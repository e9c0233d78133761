import { fencesIn } from './fence.js';
import { parseInline } from './inline.js';
import type { Block, Item } from './nodes.js';

const QUOTE_REST = /^ *>>> ?/;
const QUOTE_LINE = /^ *> ?/;
const IS_QUOTE_LINE = /^ *>(?: |$)/;
const HEADING = /^ *(#{1,3}) +(?=\S)/;
const SUBTEXT = /^ *-# +(?=\S)/;
const BULLET = /^( *)(?:[-*+]|(\d{1,10})\.) +(?=\S)/;

type Taken = { readonly block: Block; readonly lines: number };

/** How many lines from `from` on go on with the same markup. */
const countWhile = (lines: readonly string[], from: number, goesOn: (line: string) => boolean): number => {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '')) end += 1;
  return end - from;
};

const quoteAt = (lines: readonly string[], from: number): Taken | null => {
  const first = lines[from] ?? '';
  if (QUOTE_REST.test(first) && first.includes('>>> ')) {
    const rest = [first.replace(QUOTE_REST, ''), ...lines.slice(from + 1)].join('\n');
    return { block: { kind: 'quote', children: parseQuoted(rest) }, lines: lines.length - from };
  }
  const count = countWhile(lines, from, (line) => IS_QUOTE_LINE.test(line));
  if (count === 0) return null;
  const inner = lines.slice(from, from + count).map((line) => line.replace(QUOTE_LINE, ''));
  return { block: { kind: 'quote', children: parseQuoted(inner.join('\n')) }, lines: count };
};

const itemOf = (line: string): Item => {
  const found = BULLET.exec(line);
  const number = found?.[2] === undefined ? null : Number(found[2]);
  const depth = Math.floor((found?.[1]?.length ?? 0) / 2);
  return { depth, number, children: parseInline(line.slice(found?.[0].length ?? 0)) };
};

const listAt = (lines: readonly string[], from: number): Taken | null => {
  const count = countWhile(lines, from, (line) => BULLET.test(line));
  if (count === 0) return null;
  return { block: { kind: 'list', items: lines.slice(from, from + count).map(itemOf) }, lines: count };
};

const lineAt = (line: string): Taken | null => {
  const subtext = SUBTEXT.exec(line);
  if (subtext !== null)
    return { block: { kind: 'subtext', children: parseInline(line.slice(subtext[0].length)) }, lines: 1 };
  const heading = HEADING.exec(line);
  if (heading === null) return null;
  const children = parseInline(line.slice(heading[0].length));
  return { block: { kind: 'heading', level: heading[1]?.length ?? 1, children }, lines: 1 };
};

const markupAt = (lines: readonly string[], from: number, quoted: boolean): Taken | null =>
  (quoted ? null : quoteAt(lines, from)) ?? lineAt(lines[from] ?? '') ?? listAt(lines, from);

const parseLines = (source: string, quoted: boolean): readonly Block[] => {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  let plainFrom = 0;
  const endPlain = (end: number): void => {
    if (end > plainFrom)
      blocks.push({ kind: 'lines', children: parseInline(lines.slice(plainFrom, end).join('\n')) });
  };
  let at = 0;
  while (at < lines.length) {
    const taken = markupAt(lines, at, quoted);
    if (taken === null) at += 1;
    else {
      endPlain(at);
      blocks.push(taken.block);
      at += taken.lines;
      plainFrom = at;
    }
  }
  endPlain(lines.length);
  return blocks;
};

const parseParts = (source: string, quoted: boolean): readonly Block[] =>
  fencesIn(source).flatMap((part) => (typeof part === 'string' ? parseLines(part, quoted) : [part]));

const parseQuoted = (source: string): readonly Block[] => parseParts(source, true);

/** Discord's Markdown as blocks, in time that grows with its length only. */
export const parseMarkdown = (source: string): readonly Block[] => parseParts(source, false);
