import { hasExcerpt } from '../blocks/has-excerpt.js';
import type { Block, Blocks } from '../blocks/types.js';
import { quote } from './escape.js';

/** "+ 1 added" and "1. Title" are lines of ours, not lists. */
const asLine = (text: string): string =>
  text.replace(/^([-+#>])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** The numbers of our citations stand in brackets that no parser may take for a link's. Values come escaped already. */
const asNumbers = (text: string): string => text.replace(/(?<!\\)\[(\d{1,9})\]/g, '\\[$1\\]');

/** One block in Discord's Markdown. An excerpt stands alone in its block quote: nothing in it is bold or cut. */
export const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `**${asNumbers(block.text)}**`;
    case 'line':
      return asLine(asNumbers(block.text));
    case 'small':
      return `-# ${asNumbers(block.text)}`;
    case 'excerpt':
      return quote(block.excerpt.text);
  }
};

export const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind === 'excerpt' || block.text !== '')
    .map(blockMarkdown)
    .join('\n');

/** All blocks as one text, with a blank line between entries that have excerpts; a list is one run of lines. */
export const spacedMarkdown = ({ head, entries, foot }: Blocks): string => {
  const isList = !entries.some(hasExcerpt);
  const listed = entries.map(markdownOf).filter((text) => text !== '');
  return [markdownOf(head), listed.join(isList ? '\n' : '\n\n'), markdownOf(foot)]
    .filter((text) => text !== '')
    .join('\n');
};
