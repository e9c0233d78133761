import { describe, expect, it } from 'vitest';
import { troops } from '../../../../src/core/answer/troops.js';
import { amountsOf, compare, readAll } from './read.js';

const MAY = { text: 'Envoy Edda Lund said the guard would need 900 soldiers.', published: '2031-05-02' };
const JUNE = {
  text: 'A port official said that fewer than 1,200 peacekeepers could be sent. Some diplomats said that a contingent of 2,000 to 3,000 would follow.',
  published: '2031-06-09',
};
const UNDATED = 'The paper wrote that up to 5,000 troops would stand at the bay.';

describe('statements of how many people a force would have', () => {
  it('are compared under all their names, oldest first, undated ones last', async () => {
    const [comparison, ...others] = await compare({ undated: UNDATED, june: JUNE, may: MAY });
    expect(others).toEqual([]);
    expect(comparison?.counted).toBe('soldiers');
    expect(
      comparison?.entries.map(({ value, upper, change, counted, speaker, published, excerpt }) => [
        value,
        upper,
        change,
        counted.text,
        speaker?.person ?? speaker?.text,
        published,
        `${excerpt.articleId} ¶${excerpt.paragraph}`,
      ]),
    ).toEqual([
      [900, null, '=', 'soldiers', 'Edda Lund', '2031-05-02', 'may ¶1'],
      [1200, null, '<', 'peacekeepers', 'A port official', '2031-06-09', 'june ¶1'],
      [2000, 3000, '=', 'contingent', 'Some diplomats', '2031-06-09', 'june ¶1'],
      [5000, null, '<', 'troops', 'The paper', null, 'undated ¶1'],
    ]);
  });

  it('show their hedge and their whole sentence, the number marked', async () => {
    const [comparison] = await compare({ undated: UNDATED, june: JUNE, may: MAY });
    const last = comparison?.entries.at(-1);
    expect(last?.excerpt).toMatchObject({ text: UNDATED, highlights: [[27, 32]], alsoIn: [] });
    expect(last?.hedge).toEqual({ start: 21, end: 26 });
    expect(last?.figure.text).toBe('5,000');
  });

  it('leave out losses, armies that states have, and numbers that are denied', async () => {
    const [comparison] = await compare({
      may: MAY,
      june: JUNE,
      other:
        'More than 600,000 Peruvian troops hold the hills. The army lost 70,000 soldiers. Lund had not asked for 9,000 soldiers.',
    });
    expect(amountsOf(comparison)).toEqual(['=900', '<1200', '=2000-3000']);
  });

  it('take the soldiers that a state would send', async () => {
    const [comparison] = await compare({
      may: MAY,
      june: JUNE,
      other: 'Peru would send 400 Peruvian soldiers.',
    });
    expect(amountsOf(comparison)).toContain('=400');
  });
});

describe('who says so', () => {
  const full = {
    text: 'Envoy Edda Lund said the guard would need 900 soldiers.',
    published: '2031-05-02',
  };
  const short = (count: string, published: string) => ({
    text: `Envoy Lund said the guard would need ${count} soldiers.`,
    published,
  });

  it('is one person under one name, whatever the article writes', async () => {
    const [comparison] = await compare({
      full,
      short: short('1,200', '2031-06-09'),
      later: short('700', '2031-07-09'),
    });
    expect(comparison?.entries.map(({ value, speaker }) => `${value} ${speaker?.person}`)).toEqual([
      '900 Edda Lund',
      '1200 Edda Lund',
      '700 Edda Lund',
    ]);
  });

  it('is the same where another article repeats it with the surname alone', async () => {
    const [comparison] = await compare({ full, again: short('900', '2031-06-09'), june: JUNE });
    expect(amountsOf(comparison)).toEqual(['=900', '<1200', '=2000-3000']);
  });
});

describe('a statement in several articles', () => {
  it('is one entry of the oldest, with the other articles', async () => {
    const again = {
      text: 'Lund said later that the guard would need 900 soldiers.',
      published: '2031-07-01',
    };
    const full = { ...again, text: `Edda Lund is the envoy. ${again.text}` };
    const [comparison] = await compare({ june: JUNE, full, may: MAY });
    expect(amountsOf(comparison)).toEqual(['=900', '<1200', '=2000-3000']);
    expect(comparison?.entries[0]?.published).toBe('2031-05-02');
    expect(comparison?.entries[0]?.excerpt.alsoIn).toMatchObject([{ articleId: 'full', paragraph: 1 }]);
  });

  it('is one entry where nearly the same sentence stands in both', async () => {
    const copy = {
      text: 'As before: a port official said that fewer than 1,200 peacekeepers could be sent.',
      published: '2031-06-10',
    };
    const [comparison] = await compare({ may: MAY, june: JUNE, copy });
    expect(amountsOf(comparison)).toEqual(['=900', '<1200', '=2000-3000']);
    expect(comparison?.entries[1]?.excerpt.alsoIn.map(({ articleId }) => articleId)).toEqual(['copy']);
  });

  it('is two where unnamed sources of two articles give the same number', async () => {
    const [comparison] = await compare({
      may: MAY,
      one: {
        text: 'Officials said that the force could have 7,000 soldiers in spring.',
        published: '2031-06-01',
      },
      two: {
        text: 'By the summer there may be 7,000 peacekeepers at the bay, officials said.',
        published: '2031-06-02',
      },
    });
    expect(amountsOf(comparison)).toEqual(['=900', '=7000', '=7000']);
  });
});

describe('other things', () => {
  const herons = (count: number): string => `The warden counted ${count} grey herons at the lake.`;

  it('are compared by their whole counted phrase', async () => {
    const comparisons = await compare({
      a: herons(12),
      b: herons(31),
      c: herons(40),
      d: 'Three swans came.',
    });
    expect(comparisons.map(({ counted }) => counted)).toEqual(['grey herons']);
    expect(amountsOf(comparisons[0])).toEqual(['=12', '=31', '=40']);
  });

  it.each([
    ['two amounts', { a: herons(12), b: herons(31) }],
    ['one amount said thrice', { a: herons(12), b: `${herons(12)} It rained.`, c: `Again: ${herons(12)}` }],
    [
      'a noun that means nothing alone',
      { a: 'It has 12 countries.', b: 'We saw 15 countries.', c: 'Some 30 countries met.' },
    ],
    ['alternatives of one sentence', { a: 'A cut of 2,000, 3,000 or 5,000 would be too deep.' }],
    ['measures', { a: 'It cost 12 euros.', b: 'It cost 15 euros.', c: 'It cost 30 euros.' }],
  ])('are not compared: %s', async (_why, articles) => {
    expect(await compare(articles)).toEqual([]);
  });
});

describe('the card of figures', () => {
  it('compares what its first figure counts, and nothing where that is nothing to compare', async () => {
    const parts = await readAll({
      may: { ...MAY, text: `${MAY.text} It has 14 boats.` },
      june: JUNE,
      undated: UNDATED,
    });
    const comparisonOn = async (about: string) => {
      const { card } = await troops(parts, { about });
      return card.kind === 'figures' ? (card.comparison?.counted ?? null) : undefined;
    };
    expect(await comparisonOn('soldiers')).toBe('soldiers');
    expect(await comparisonOn('boats')).toBeNull();
  });

  it('keeps the newest sixty statements, and the number of the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, at) => [
        `a${at}`,
        { text: `Some say that 9,0${10 + at} soldiers would go.`, published: `20${10 + at}-01-01` },
      ]),
    );
    const [comparison] = await compare(many);
    expect(comparison?.entries).toHaveLength(60);
    expect(comparison?.older).toBe(10);
    expect(comparison?.entries[0]?.published).toBe('2020-01-01');
    expect(comparison?.entries.at(-1)?.published).toBe('2079-01-01');
  });
});
