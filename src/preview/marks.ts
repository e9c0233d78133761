import type { Reply } from '../app/reply.js';
import { blocksOf, isShown } from '../render/blocks/index.js';
import type { Texts } from '../texts/index.js';
import type { Marks } from './protocol.js';

/** What matched the question in each excerpt, in the order in which they are shown. Offsets only: the page marks its own text. */
export const marksOf = (reply: Reply, texts: Texts): readonly Marks[] => {
  if (!isShown(reply)) return [];
  const showing = { texts, locale: 'en', escape: (text: string) => text, ago: () => '' };
  const { head, entries, foot } = blocksOf(reply, showing);
  return [...head, ...entries.flat(), ...foot].flatMap((block) =>
    block.kind === 'excerpt' ? [{ length: block.excerpt.text.length, ranges: block.excerpt.highlights }] : [],
  );
};
