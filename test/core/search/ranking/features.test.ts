import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../../src/core/search/corpus.js';
import { createQueryReader } from '../../../../src/core/search/query.js';
import { type Features, featureReader } from '../../../../src/core/search/ranking/features.js';
import { matcherOf } from '../../../../src/core/search/ranking/matcher.js';
import { slicesOf } from '../../../../src/core/search/slices.js';
import { createVariants } from '../../../../src/core/search/variants/index.js';
import { WEIGHTS } from '../../../../src/core/search/weights.js';
import { articleOf, inputOf } from '../index-of.js';

const FIRST =
  'The captains met in the old town hall. Nobody there had ever seen so much ice, and the harbour was closed to all.';
const SECOND =
  'The ferry stayed where it was for a week or more, and the bakers of the town sold what bread they had left.';
const ARTICLE = articleOf(`${FIRST}\n${SECOND}`, { title: 'Storm over the bay' });
const OTHER = articleOf(
  'A train crossed the mountains without any trouble at all on the first day of the year.',
);

/** The features of a passage for a question, in parts of one idf: all words of these questions are equally rare. */
const featuresOf = async (question: string, passage: number): Promise<Features> => {
  const corpus = await buildCorpus([inputOf(ARTICLE), inputOf(OTHER)], slicesOf());
  const read = createQueryReader(corpus, await createVariants(corpus, slicesOf()));
  const query = { ...read(question), terms: read(question).terms.map((term) => ({ ...term, idf: 1 })) };
  return featureReader(corpus, query, matcherOf(query, corpus.vocabulary), WEIGHTS)(passage);
};

describe('featureReader', () => {
  it('takes the best sentence, not all of them together', async () => {
    const { sentence } = await featuresOf('captains hall ice harbour closed', 0);
    expect(sentence).toBe(3);
  });

  it('counts words as typed apart from other forms of them', async () => {
    expect((await featuresOf('captain ice', 0)).surface).toBe(1);
    expect((await featuresOf('CAPTAINS ice', 0)).surface).toBe(2);
  });

  it('counts a title word only where the passage lacks it', async () => {
    expect((await featuresOf('storm ice', 0)).title).toBe(1);
    expect((await featuresOf('ice', 0)).title).toBe(0);
  });

  it('reads the whole article for its context, and no other article', async () => {
    const both = await featuresOf('ice ferry', 0);
    expect(both.bm25).toBeLessThan(1.2);
    expect(both.article).toBeGreaterThan(1.5);
    expect((await featuresOf('ice ferry', 2)).article).toBe(0);
  });

  it('finds pairs and windows inside the passage only', async () => {
    const { pairs, window } = await featuresOf('old town ferry', 0);
    expect([pairs, window]).toEqual([1, 2]);
  });

  it('gives nothing for a passage that is not there', async () => {
    const features = await featuresOf('ice', 99);
    expect(Object.values(features)).toEqual(Object.values(features).map(() => 0));
  });
});
