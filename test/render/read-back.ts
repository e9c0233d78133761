import { parse } from 'discord-markdown-parser';

type Node = { readonly type: string; readonly content?: unknown; readonly name?: string };

/** Node types that only carry text. */
const TEXT = new Set(['text', 'twemoji', 'br', 'newline']);

const read = (nodes: unknown): readonly Node[] => (Array.isArray(nodes) ? (nodes as readonly Node[]) : []);

const textOf = (node: Node): string => {
  if (node.type === 'br' || node.type === 'newline') return '\n';
  if (node.type === 'twemoji') return node.name ?? '';
  return typeof node.content === 'string' ? node.content : read(node.content).map(textOf).join('');
};

/** Blanks as every client lays them out before it reads markup: a tab is four blanks, a carriage return a line break. */
export const laidOut = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\f', '').replaceAll('\t', '    ');

/** What a reader sees of a text in Discord's Markdown, by an independent parser of it. */
export const readBack = (markdown: string): string => read(parse(markdown, 'extended')).map(textOf).join('');

/** The markup that the independent parser finds: mentions, links, emphasis; empty for plain text. */
export const markupIn = (markdown: string): readonly string[] => {
  const types = (node: Node): readonly string[] => [
    ...(TEXT.has(node.type) ? [] : [node.type]),
    ...(typeof node.content === 'string' ? [] : read(node.content).flatMap(types)),
  ];
  return read(parse(markdown, 'extended')).flatMap(types);
};

/** The texts of the block quotes, in reading order. */
export const quotesIn = (markdown: string): readonly string[] =>
  read(parse(markdown, 'extended'))
    .filter((node) => node.type === 'blockQuote')
    .map(textOf);
