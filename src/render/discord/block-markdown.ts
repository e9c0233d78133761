import type { Block } from '../blocks/types.js';
import { quote } from './escape.js';

/** "+ 1 added" and "1. Title" are lines of ours, not lists. */
const asLine = (text: string): string =>
  text.replace(/^([-+#>])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** One block in Discord's Markdown. An excerpt stands alone in its block quote: nothing in it is bold or cut. */
export const blockMarkdown = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `**${block.text}**`;
    case 'line':
      return asLine(block.text);
    case 'small':
      return `-# ${block.text}`;
    case 'excerpt':
      return quote(block.excerpt.text);
  }
};

export const markdownOf = (blocks: readonly Block[]): string =>
  blocks
    .filter((block) => block.kind === 'excerpt' || block.text !== '')
    .map(blockMarkdown)
    .join('\n');
