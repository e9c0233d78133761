/** @import { Marks } from '../protocol.js' */

// The marks lie over the text as a layer of the browser: the text itself stays as it was drawn.
const layer = typeof Highlight === 'function' && 'highlights' in CSS ? new Highlight() : null;
if (layer !== null) CSS.highlights.set('asked', layer);

/** @type {WeakMap<Element, Range[]>} */
const marked = new WeakMap();

/** @param {Node} root */
const textNodes = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
};

/**
 * @param {Text[]} nodes
 * @param {number} start
 * @param {number} end
 */
const rangeOver = (nodes, start, end) => {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
};

/** @param {Element} entry */
export const unmark = (entry) => {
  for (const range of marked.get(entry) ?? []) layer?.delete(range);
  marked.delete(entry);
};

/**
 * Marks what matched the question, by offsets. A block quote of another length than its excerpt stays unmarked.
 * @param {Element} entry
 * @param {readonly Marks[]} marks
 */
export const mark = (entry, marks) => {
  unmark(entry);
  if (layer === null) return;
  const ranges = [...entry.querySelectorAll('blockquote')].flatMap((quote, index) => {
    const wanted = marks[index];
    if (wanted === undefined || quote.textContent?.length !== wanted.length) return [];
    const nodes = textNodes(quote);
    return wanted.ranges.map(([start, end]) => rangeOver(nodes, start, end));
  });
  for (const range of ranges) layer.add(range);
  marked.set(entry, ranges);
};
