import type { Excerpt } from '../../core/answer/types.js';
import { say } from '../../texts/index.js';
import type { Showing } from '../lines.js';
import type { Block, Blocks } from './types.js';

/** Publisher of the articles that come with the bot. */
export const SAMPLES = 'Verbatim samples';

const isSample = ({ citation }: Excerpt): boolean => citation.publisher === SAMPLES;

const excerptsIn = (blocks: readonly Block[]): readonly Excerpt[] =>
  blocks.flatMap((block) => (block.kind === 'excerpt' ? [block.excerpt] : []));

/** The blocks of an entry, the citation below each sample marked. */
const marked = (entry: readonly Block[], mark: string): readonly Block[] =>
  entry.map((block, index) => {
    const before = entry[index - 1];
    return block.kind === 'small' && before?.kind === 'excerpt' && isSample(before.excerpt)
      ? { ...block, text: `${block.text} · ${mark}` }
      : block;
  });

/**
 * Says that an article that comes with the bot is sample text, not journalism: once below a card that has several excerpts
 * and no others, else in the citation of each.
 */
export const withSampleMarks = (blocks: Blocks, { texts }: Pick<Showing, 'texts'>): Blocks => {
  const excerpts = excerptsIn(blocks.entries.flat());
  if (!excerpts.some(isSample)) return blocks;
  const mark = say(texts, 'citation.sample');
  return excerpts.length > 1 && excerpts.every(isSample)
    ? { ...blocks, foot: [{ kind: 'small', text: mark }, ...blocks.foot] }
    : { ...blocks, entries: blocks.entries.map((entry) => marked(entry, mark)) };
};
