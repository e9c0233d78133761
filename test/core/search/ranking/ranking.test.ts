import { describe, expect, it } from 'vitest';
import { articleOf, library, ranked } from '../index-of.js';

describe('ranking, every hit in its place for a reason', () => {
  it('orders a small library of ferry news', async () => {
    const harbour = {
      answer: 'The coast guard closed the harbour on Monday because the ice was too thick for the ferry.',
      apart:
        'The harbour was quiet. A guard slept. The coast was clear. Ice cream was sold, and shops closed.',
      rare: 'Thick ice was reported from the north.',
      common: 'The ferry was painted green last summer by volunteers from the village.',
    };
    const index = await library([harbour.common, harbour.rare, harbour.apart, harbour.answer]);
    expect(await ranked(index, 'Why did the coast guard close the harbour for thick ice?')).toEqual([
      harbour.answer, // every word of the question, together
      harbour.apart, // as many words but for one, each in another sentence
      harbour.rare, // two of the words
      // `common` has none of them
    ]);
  });

  it('prefers a rare word to a common one', async () => {
    const index = await library([
      'The ferry left.',
      'The ferry came.',
      'The ferry sank.',
      'The lighthouse shone.',
    ]);
    expect((await ranked(index, 'ferry lighthouse'))[0]).toBe('The lighthouse shone.');
  });

  it('prefers words side by side to the same words apart', async () => {
    const together = 'The army chief of the island spoke to the crew of the boat in the rain.';
    const apart = 'The chief of the island spoke to the crew of the boat in the rain army.';
    const index = await library([apart, together]);
    expect(await ranked(index, 'army chief')).toEqual([together, apart]);
  });

  it('prefers the word as typed to another form of it', async () => {
    const [one, many] = ['They asked the captain.', 'They asked the captains.'];
    const index = await library([many, one]);
    expect(await ranked(index, 'captain')).toEqual([one, many]);
    expect(await ranked(index, 'captains')).toEqual([many, one]);
  });

  it('prefers the passage whose article speaks of the subject', async () => {
    const day = 'It was decided on Tuesday after a long and quiet debate in the town hall by the sea.';
    const about = articleOf(
      `The lighthouse was to be sold to a lighthouse museum, said its lighthouse keeper.\n${day}`,
    );
    const other = articleOf(
      `The school was to be closed for a year, said its teacher to all the parents there.\n${day}`,
    );
    const index = await library([other, about]);
    const hits = await index.rank(index.query('lighthouse decided'), 10);
    const articles = hits.map(({ passage }) => index.passages[passage]?.article);
    expect(articles).toEqual([1, 1, 0]);
  });

  it('lets the title stand in for words that the passage lacks', async () => {
    const text = 'It was decided on Tuesday after a long and quiet debate in the town hall by the sea.';
    const index = await library([
      articleOf(text, { title: 'School closes' }),
      articleOf(text, { title: 'Lighthouse sold' }),
    ]);
    const hits = await index.rank(index.query('when was the lighthouse decided'), 10);
    expect(hits.map(({ passage }) => index.passages[passage]?.article)).toEqual([1, 0]);
  });

  it('keeps the order of the articles where nothing else tells hits apart', async () => {
    const index = await library(['The ferry left.', 'The ferry left.', 'The ferry left.']);
    const hits = await index.rank(index.query('ferry'), 10);
    expect(hits.map(({ passage }) => passage)).toEqual([0, 1, 2]);
  });

  it('measures a hit against the whole question: words that no article has lower it', async () => {
    const index = await library(['The ferry left the harbour.', 'The bridge was closed.']);
    const coverage = async (question: string): Promise<number> =>
      (await index.rank(index.query(question), 1))[0]?.coverage ?? 0;
    const full = await coverage('ferry harbour');
    expect(full).toBeGreaterThan(1);
    expect(await coverage('ferry harbour submarine')).toBeLessThan(full * 0.8);
    expect(await coverage('ferry submarine torpedo')).toBeLessThan(full * 0.5);
  });
});
