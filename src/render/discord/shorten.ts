import { say, type Texts } from '../../texts/index.js';
import type { Block, Blocks } from '../blocks/types.js';

type Entry = Blocks['entries'][number];

const isExcerpt = (block: Block): boolean => block.kind === 'excerpt';

/** The entry with a line in place of each excerpt; the citation below still says where it stands. */
const withoutExcerpts = (entry: Entry, texts: Texts): Entry =>
  entry.map((block) => (isExcerpt(block) ? { kind: 'line', text: say(texts, 'excerpt.tooLong') } : block));

const leftOut = (n: number, texts: Texts): readonly Block[] =>
  n === 0 ? [] : [{ kind: 'small', text: say(texts, 'reply.leftOut', { n }) }];

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Excerpts give way from the end, each as a whole. */
const lessExcerpts = (blocks: Blocks, texts: Texts): readonly Blocks[] =>
  range(1, blocks.entries.length + 1).map((n) => {
    const kept = blocks.entries.length - n;
    const entries = blocks.entries.map((entry, index) =>
      index < kept ? entry : withoutExcerpts(entry, texts),
    );
    return { ...blocks, entries };
  });

/** Then entries go from the end, and a line says how many. */
const lessEntries = (blocks: Blocks, texts: Texts): readonly Blocks[] =>
  range(1, blocks.entries.length + 1).map((n) => ({
    ...blocks,
    entries: blocks.entries.slice(0, -n).map((entry) => withoutExcerpts(entry, texts)),
    foot: [...leftOut(n, texts), ...blocks.foot],
  }));

/** At last only the head is left, down to its first line. */
const lessHead = ({ head, entries }: Blocks, texts: Texts): readonly Blocks[] =>
  range(0, head.length).map((n) => ({
    head: head.slice(0, head.length - n),
    entries: [],
    foot: leftOut(entries.length, texts),
  }));

/** The reply whole, then ever shorter versions of it: the first that fits is sent. */
export const versionsOf = (blocks: Blocks, texts: Texts): readonly Blocks[] => {
  const hasExcerpts = blocks.entries.some((entry) => entry.some(isExcerpt));
  return [
    blocks,
    ...(hasExcerpts ? lessExcerpts(blocks, texts) : []),
    ...lessEntries(blocks, texts),
    ...lessHead(blocks, texts),
  ];
};
