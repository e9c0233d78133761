import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/core/people/index.js';
import { sliceOf } from '../../../src/core/span.js';
import { laidOut, namesIn, peopleIn, readingOf } from './read.js';

describe('people of an article', () => {
  it('gives full name, other forms, roles and mentions without titles', () => {
    const text = [
      'Norwegian Defence Minister Kari Nordmann flew to Lviv on Monday. Nordmann’s office named no date.',
      'Its ships, Ms. Nordmann said, would sail in May.',
    ].join('\n');
    expect(readingOf(text)).toEqual([
      {
        name: 'Kari Nordmann',
        aliases: ['Nordmann'],
        credit: false,
        roles: ['Norwegian Defence Minister'],
        mentions: ['Kari Nordmann', 'Nordmann', 'Nordmann'],
      },
    ]);
  });

  it('gives spans into the article, which cut out what they say', () => {
    const text = 'Two officers left. Lt. Gen. Émile Fournier, the mission’s commander, stayed.';
    const [person] = peopleIn(text);
    expect(person?.mentions).toEqual([{ start: text.indexOf('Émile'), end: text.indexOf(', the mission') }]);
    expect(person?.roles).toEqual([
      { start: text.indexOf('Lt.'), end: text.indexOf(' Émile'), text: 'Lt. Gen.' },
      { start: text.indexOf('mission’s'), end: text.indexOf(', stayed'), text: 'mission’s commander' },
    ]);
  });

  it('lists people in the order in which they are first named', () => {
    expect(
      namesIn(
        'President Luis Ortega met Chancellor Greta Baumann. Mr Ortega then saw Hana Suzuki, an envoy.',
      ),
    ).toEqual(['Luis Ortega', 'Greta Baumann', 'Hana Suzuki']);
  });

  it('leaves pronouns to the reading of quotations', () => {
    expect(peopleIn('Anna Bell said she was tired.').map(({ pronouns }) => pronouns)).toEqual([[]]);
  });

  it('finds nobody in an empty text', () => {
    expect(peopleIn('')).toEqual([]);
  });

  it('never names countries, offices, days, months or organisations', () => {
    const text = [
      'The Ministry of Defence and General Motors said nothing on Tuesday in March.',
      'In Paris, NATO and the European Union agreed. Turkey and Jordan did not.',
      'Police said Monday that the University of Oslo, Goldman Sachs and the Red Cross had been told.',
      'Hong Kong, Costa Rica, New York and El Salvador voted. The White House declined to comment.',
    ].join('\n');
    expect(namesIn(text)).toEqual([]);
  });

  it('does not take the first word of a sentence for a name', () => {
    expect(namesIn('Meanwhile Horvath resigned. Officials said Eszter Horvath, 51, was ill.')).toEqual([
      'Eszter Horvath',
    ]);
  });

  it('keeps to the words of a headline that are names elsewhere', () => {
    const text = [
      'Some Talks Go On.',
      'Weapons Makers Cheer Summit Plan Again',
      'The plan was drawn up by Olga Petrova, a general. Petrova said it would hold.',
    ].join('\n');
    expect(namesIn(text)).toEqual(['Olga Petrova']);
  });

  it('gives the same people every time, with disjoint mentions in order and verbatim roles', () => {
    const word = fc.constantFrom(
      ...'Anna Bell Lt. Gen. President said , . ( ) “ ” the of al-Hadi van Mr O’Brien 45 Paris and \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const people = peopleIn(text);
        expect(peopleIn(text)).toEqual(people);
        for (const { mentions, roles } of people) {
          expect(mentions.length).toBeGreaterThan(0);
          mentions.slice(1).forEach((mention, at) => {
            expect(mention.start).toBeGreaterThanOrEqual(mentions[at]?.end ?? 0);
          });
          for (const role of roles) expect(sliceOf(text, role)).toBe(role.text);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('hostile texts', () => {
  const pumped = (unit: string): string => unit.repeat(Math.ceil(100_000 / unit.length));
  const units = [
    'A',
    'A.',
    "a'",
    'Ab ',
    'Ab, ',
    'al-',
    'Mr ',
    'the president of ',
    "D' A",
    '(A B/',
    '"A" ',
    'By Anna ',
    '\u200e',
  ];

  it.each(units)('reads 100 kB of %j in time that grows with the length only', (unit) => {
    const layout = laidOut(pumped(unit));
    const started = performance.now();
    findPeople(layout);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
