import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/render/blocks/index.js';
import { textsFor } from '../../../src/texts/index.js';
import { answerReply, citation, excerpt } from '../samples.js';

const showing = { texts: textsFor('en'), escape: (text: string) => text, ago: String, locale: 'en' };
const sample = excerpt('Words.', {
  articleId: 'sample',
  citation: { ...citation, publisher: 'Verbatim samples' },
});
const other = excerpt('Other words.');
const MARK = 'sample text, not journalism';

/** The small lines of a card that say it, and those of its foot. */
const marksOf = (excerpts: readonly (typeof sample)[]) => {
  const page = { number: 1, of: 1, from: 0, to: excerpts.length };
  const { entries, foot } = blocksOf(answerReply({ excerpts }, { page }), showing);
  const says = (entry: (typeof entries)[number]): boolean =>
    entry.some((block) => block.kind === 'small' && block.text.endsWith(` · ${MARK}`));
  return [entries.map(says), foot];
};

describe('an article that comes with the bot', () => {
  it('is called sample text in the citation of a single excerpt', () => {
    expect(marksOf([sample])).toEqual([[true], []]);
  });

  it('is called so once below several excerpts', () => {
    expect(marksOf([sample, sample])).toEqual([[false, false], [{ kind: 'small', text: MARK }]]);
  });

  it('is told from others by each citation', () => {
    expect(marksOf([sample, other, sample])).toEqual([[true, false, true], []]);
  });

  it('is not named for other articles', () => {
    expect(marksOf([other, other])).toEqual([[false, false], []]);
  });
});
