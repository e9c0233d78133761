import { element } from '../element.js';
import { escapeHtml, safeLink } from '../escape-html.js';
import { parseMarkdown } from './blocks.js';
import { drawTime } from './draw-time.js';
import { parseInline } from './inline.js';
import type { Block, Inline, InlineStyle, Item } from './nodes.js';

/** What a drawing depends on beside the message: the moment for “3 days ago”, in milliseconds. */
export type MarkdownOptions = { readonly now?: number | undefined };

const TAGS: Readonly<Record<InlineStyle, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  spoiler: 'span',
};

export const drawLink = (address: string, inner: string, name?: string): string => {
  const href = safeLink(address);
  if (href === null) return inner;
  return element('a', { class: name, href, rel: 'noopener noreferrer', target: '_blank' }, inner);
};

const drawInline = (node: Inline, options: MarkdownOptions): string => {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'code':
      return element('code', {}, escapeHtml(node.text));
    case 'link':
      return drawLink(node.address, drawAll(node.children, options));
    case 'time':
      return drawTime(node.seconds, node.style, options.now);
    case 'command':
      return element('span', { class: 'dm-mention', 'data-command': node.name }, escapeHtml(`/${node.name}`));
    case 'mention':
      return element('span', { class: 'dm-mention' }, escapeHtml(node.text));
    case 'spoiler':
      return element('span', { class: 'dm-spoiler', tabindex: '0' }, drawAll(node.children, options));
    default:
      return element(TAGS[node.kind], {}, drawAll(node.children, options));
  }
};

const drawAll = (nodes: readonly Inline[], options: MarkdownOptions): string =>
  nodes.map((node) => drawInline(node, options)).join('');

const drawItem = (item: Item, options: MarkdownOptions): string => {
  const marker = item.number === null ? '•' : `${item.number}.`;
  const depth = `dm-depth-${Math.min(item.depth, 3)}`;
  return element(
    'div',
    { class: `dm-item ${depth}`, role: 'listitem' },
    element('span', { class: 'dm-marker' }, marker),
    element('span', {}, drawAll(item.children, options)),
  );
};

const drawBlock = (block: Block, options: MarkdownOptions): string => {
  switch (block.kind) {
    case 'lines':
      return element('div', { class: 'dm-lines' }, drawAll(block.children, options));
    case 'heading':
      return element(
        'div',
        {
          class: `dm-heading dm-heading-${block.level}`,
          role: 'heading',
          'aria-level': `${block.level + 2}`,
        },
        drawAll(block.children, options),
      );
    case 'subtext':
      return element('small', { class: 'dm-subtext' }, drawAll(block.children, options));
    case 'list':
      return element(
        'div',
        { class: 'dm-list', role: 'list' },
        ...block.items.map((item) => drawItem(item, options)),
      );
    case 'code-block':
      return element('pre', { class: 'dm-code' }, element('code', {}, escapeHtml(block.text)));
    case 'quote':
      return element('blockquote', {}, ...block.children.map((child) => drawBlock(child, options)));
  }
};

/** Discord's Markdown as HTML: every text escaped, only http and https links. Line breaks stay line breaks (white-space: pre-wrap). */
export const drawMarkdown = (source: string, options: MarkdownOptions = {}): string =>
  parseMarkdown(source)
    .map((block) => drawBlock(block, options))
    .join('');

/** One line (an embed's title), where only inline markup counts. */
export const drawInlineMarkdown = (source: string, options: MarkdownOptions = {}): string =>
  drawAll(parseInline(source), options);
