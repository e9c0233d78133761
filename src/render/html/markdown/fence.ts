import type { Block } from './nodes.js';

const FENCE = '```';
const LANGUAGE = /^([A-Za-z0-9_+\-.#]{1,40})\n/;

const codeBlock = (inside: string): Block => {
  const language = LANGUAGE.exec(inside)?.[1] ?? '';
  const text = (language === '' ? inside : inside.slice(language.length + 1)).replace(/^\n+/, '');
  return { kind: 'code-block', language, text: text.endsWith('\n') ? text.slice(0, -1) : text };
};

/** The next fence that no backslash takes away. */
const openingFrom = (source: string, from: number): number => {
  let at = source.indexOf(FENCE, from);
  while (at > 0 && source[at - 1] === '\\') at = source.indexOf(FENCE, at + 1);
  return at;
};

/** A text cut at its code blocks; a fence that opens inside a block quote belongs to the quote. */
export const fencesIn = (source: string): readonly (string | Block)[] => {
  const parts: (string | Block)[] = [];
  let from = 0;
  for (;;) {
    const open = openingFrom(source, from);
    const close = open === -1 ? -1 : source.indexOf(FENCE, open + FENCE.length + 1);
    if (close === -1) break;
    const before = source.slice(from, open);
    if (/^ *>/.test(before.slice(before.lastIndexOf('\n') + 1))) break;
    parts.push(before.replace(/\n$/, ''), codeBlock(source.slice(open + FENCE.length, close)));
    from = close + FENCE.length;
    if (source[from] === '\n') from += 1;
  }
  return [...parts, source.slice(from)].filter((part) => part !== '');
};
