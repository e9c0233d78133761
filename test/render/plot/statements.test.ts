import { describe, expect, it } from 'vitest';
import { plotOf } from '../../../src/render/plot/statements.js';
import { speaker } from '../samples.js';
import { comparison, entry, said, three } from './samples.js';

const words = (told: Parameters<typeof entry>[0]): string | undefined =>
  plotOf(comparison([entry(told)]), said).statements[0]?.words;

const who = (by: ReturnType<typeof speaker> | null): string | undefined => {
  const told = entry({ text: 'It takes 900.', amount: '900', value: 900 });
  return plotOf(comparison([{ ...told, speaker: by }]), said).statements[0]?.who;
};

describe('what a comparison shows', () => {
  it('is each statement with its words, who says so, the day of its article and its number', () => {
    expect(plotOf(three, said)).toEqual({
      title: 'rangers: 3 statements, oldest first',
      year: '2025',
      leftOut: 0,
      articles: ['[1] Army chiefs meet'],
      statements: [
        {
          who: 'Ada Novak',
          words: 'At least 5,000',
          amount: '5,000',
          article: 1,
          date: '11 Mar 2025',
          day: '11 Mar',
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
          low: 1000,
          high: 2000,
          change: '=',
        },
        {
          who: 'speaker not clear',
          words: 'about 900',
          amount: '900',
          article: 1,
          date: '11 Mar 2025',
          day: '11 Mar',
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
      'a likely person by the full name too: one person has one label',
      speaker('Mayor Novak', { person: 'Ada Novak', certainty: 'likely' }),
      'Ada Novak',
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
    ['nobody as not clear', null, 'speaker not clear'],
  ])('names %s', (_, by, name) => {
    expect(who(by)).toBe(name);
  });

  it('names the years where there are several, and says undated', () => {
    const dated = ['2024-12-30', '2025-01-02', null].map((published) =>
      entry({ text: 'It takes 900.', amount: '900', value: 900, published }),
    );
    const { year, statements } = plotOf(comparison(dated), said);
    expect([year, ...statements.map(({ day }) => day)]).toEqual([
      null,
      '30 Dec 2024',
      '2 Jan 2025',
      'undated',
    ]);
  });

  it('keeps the newest where there are too many to read, and says how many are left out', () => {
    const many = Array.from({ length: 30 }, (_, n) =>
      entry({ text: `It takes ${n + 1}.`, amount: `${n + 1}`, value: n + 1 }),
    );
    const made = plotOf(comparison(many), said);
    expect([
      made.title,
      made.leftOut,
      made.statements.length,
      made.statements[0]?.words,
      made.statements.at(-1)?.words,
    ]).toEqual(['rangers: 30 statements, oldest first', 6, 24, '7', '30']);
  });

  it('counts in its title those that the comparison itself leaves out', () => {
    const sixty = Array.from({ length: 60 }, (_, n) =>
      entry({ text: `It takes ${n + 1}.`, amount: `${n + 1}`, value: n + 1 }),
    );
    const { title, leftOut, statements } = plotOf({ ...comparison(sixty), older: 10 }, said);
    expect([title, leftOut, statements.length]).toEqual(['rangers: 70 statements, oldest first', 46, 24]);
  });
});
