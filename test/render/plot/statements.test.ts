import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/app/reply.js';
import type { Comparison } from '../../../src/core/answer/types.js';
import { batchOf, STATEMENTS_MOST } from '../../../src/render/plot/batch.js';
import { plotOf } from '../../../src/render/plot/statements.js';
import type { Plot } from '../../../src/render/plot/types.js';
import { speaker } from '../samples.js';
import { comparison, entry, said, three } from './samples.js';

const FIRST = { number: 1, of: 1 };

const shown = (compared: Comparison, page: Pick<Page, 'number' | 'of'> = FIRST): Plot | null =>
  plotOf(compared, said, { page });

const words = (told: Parameters<typeof entry>[0]): string | undefined =>
  shown(comparison([entry(told)]))?.statements[0]?.words;

const many = (count: number): Comparison =>
  comparison(
    Array.from({ length: count }, (_, n) =>
      entry({ text: `It takes ${n + 1}.`, amount: `${n + 1}`, value: n + 1 }),
    ),
  );

/** First and last statement of a plot, and how many there are. */
const endsOf = (plot: Plot | null): readonly unknown[] => [
  plot?.statements[0]?.words,
  plot?.statements.at(-1)?.words,
  plot?.statements.length,
];

const who = (by: ReturnType<typeof speaker> | null): string | undefined => {
  const told = entry({ text: 'It takes 900.', amount: '900', value: 900 });
  return shown(comparison([{ ...told, speaker: by }]))?.statements[0]?.who;
};

describe('what a comparison shows', () => {
  it('is each statement with its words, who says so, the day of its article and its number', () => {
    expect(shown(three)).toEqual({
      title: 'rangers: 3 statements, oldest first',
      counted: 'rangers',
      year: '2025',
      values: [
        { low: 5000, high: null },
        { low: 1000, high: 2000 },
        { low: 900, high: null },
      ],
      leftOut: { n: 0, where: 'nowhere' },
      articles: ['[1] Army chiefs meet'],
      statements: [
        {
          who: 'Ada Novak',
          words: 'At least 5,000',
          amount: '5,000',
          article: 1,
          date: '11 Mar 2025',
          day: '11 Mar',
          dated: 'article',
          low: 5000,
          high: null,
          change: '>',
        },
        {
          who: 'others',
          words: '1,000 to 2,000',
          amount: '1,000 to 2,000',
          article: 1,
          date: '11 Mar 2025',
          day: '11 Mar',
          dated: 'article',
          low: 1000,
          high: 2000,
          change: '=',
        },
        {
          who: 'no speaker named',
          words: 'about 900',
          amount: '900',
          article: 1,
          date: '11 Mar 2025',
          day: '11 Mar',
          dated: 'article',
          low: 900,
          high: null,
          change: '~',
        },
      ],
    });
  });

  it('has a hedge that stands behind its number, in one run', () => {
    expect(
      words({ text: 'It takes 900, a minimum, he said.', amount: '900', hedge: 'a minimum', value: 900 }),
    ).toBe('900, a minimum');
  });

  it('leaves out a hedge that stands far from its number, or outside the excerpt', () => {
    const far = 'Perhaps, and this is only what was heard in the halls of the building, 900.';
    expect(words({ text: far, amount: '900', hedge: 'Perhaps', value: 900 })).toBe('900');
    const outside = { hedge: { start: 2, end: 7 } };
    expect(words({ text: 'It takes 900.', amount: '900', value: 900, figure: outside })).toBe('900');
  });

  it.each([
    ['a person by the full name', speaker('Novak', { person: 'Ada Novak' }), 'Ada Novak'],
    [
      'a likely person by the words of the article, as on the cards',
      speaker('Mayor Novak', { person: 'Ada Novak', certainty: 'likely' }),
      'Mayor Novak',
    ],
    [
      'a source by what it is resolved to',
      speaker('he', {
        kind: 'pronoun',
        person: null,
        resolved: { start: 1, end: 2, paragraph: 1, text: 'an official' },
      }),
      'an official',
    ],
    [
      'a likely speaker by its own words',
      speaker('one of them', { kind: 'source', person: null, certainty: 'likely' }),
      'one of them',
    ],
    [
      'a likely pronoun as not clear',
      speaker('he', { kind: 'pronoun', certainty: 'likely' }),
      'speaker not clear',
    ],
    ['an unclear speaker as not clear', speaker('Novak', { certainty: 'unclear' }), 'speaker not clear'],
    ['nobody as no speaker', null, 'no speaker named'],
  ])('names %s', (_, by, name) => {
    expect(who(by)).toBe(name);
  });

  it('names the years where there are several, and says undated', () => {
    const dated = ['2024-12-30', '2025-01-02', null].map((published) =>
      entry({ text: 'It takes 900.', amount: '900', value: 900, published }),
    );
    const made = shown(comparison(dated));
    expect([made?.year, ...(made?.statements ?? []).map(({ day }) => day)]).toEqual([
      null,
      '30 Dec 2024',
      '2 Jan 2025',
      'undated',
    ]);
  });

  it('has the day that the text gives, else that of the article, and says which', () => {
    const told = { amount: '900', value: 900 };
    const made = shown(
      comparison([
        entry({ text: 'It took 900 in May.', ...told, said: { words: 'in May', date: '2024-05' } }),
        entry({ text: 'It takes 900.', ...told }),
        entry({ text: 'On 2 March it took 900.', ...told, said: { words: '2 March', date: '2025-03-02' } }),
        entry({ text: 'It takes 900.', ...told, published: null }),
      ]),
    );
    expect(made?.statements.map(({ date, dated }) => [date, dated])).toEqual([
      ['May 2024', 'text'],
      ['11 Mar 2025', 'article'],
      ['2 Mar 2025', 'text'],
      ['undated', 'undated'],
    ]);
  });

  it('is the newest dozen on the first page where there are too many to read, the others on the next ones', () => {
    const compared = many(23);
    const [first, second] = [1, 2].map((number) => shown(compared, { number, of: 4 }));
    expect([first?.title, ...endsOf(first ?? null), first?.leftOut]).toEqual([
      'rangers: statements 12 to 23 of 23, oldest first',
      '12',
      '23',
      12,
      { n: 11, where: 'next' },
    ]);
    expect([second?.title, ...endsOf(second ?? null), second?.leftOut]).toEqual([
      'rangers: statements 1 to 11 of 23, oldest first',
      '1',
      '11',
      11,
      { n: 0, where: 'nowhere' },
    ]);
    expect(second?.values).toEqual(first?.values);
    expect(shown(compared, { number: 3, of: 4 })).toBeNull();
  });

  it('names the command for the others where the answer has one page only', () => {
    expect(shown(many(23))?.leftOut).toEqual({ n: 11, where: 'command' });
    expect(shown(many(40), { number: 2, of: 2 })?.leftOut).toEqual({ n: 20, where: 'nowhere' });
  });

  it('counts in its title those that the comparison itself leaves out', () => {
    const made = shown({ ...many(60), older: 10 }, { number: 5, of: 5 });
    expect([made?.title, ...endsOf(made), made?.leftOut]).toEqual([
      'rangers: statements 11 to 22 of 70, oldest first',
      '1',
      '12',
      12,
      { n: 10, where: 'nowhere' },
    ]);
  });
});

describe('the statements of a page', () => {
  it('are each on one page, at most a dozen at a time, the newest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 200 }), (total) => {
        const of = Math.ceil(total / STATEMENTS_MOST);
        const batches = Array.from({ length: of }, (_, index) => batchOf(total, { number: index + 1, of }));
        const places = batches.flatMap((batch) => (batch === null ? [] : [[batch.from, batch.to]]));
        expect(places[0]?.[1]).toBe(total);
        expect(places.at(-1)?.[0]).toBe(0);
        for (const [index, [from = 0, to = 0]] of places.entries()) {
          expect(to - from).toBeGreaterThan(0);
          expect(to - from).toBeLessThanOrEqual(STATEMENTS_MOST);
          if (index > 0) expect(to).toBe(places[index - 1]?.[0]);
        }
        expect(batches.map((batch) => batch?.hasNext)).toEqual(places.map(([from]) => from !== 0));
      }),
    );
  });
});
