import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeNames, completeSpeakers, completeTopics } from '../../../src/core/desk/complete.js';
import { HARBOUR } from './harbour-parts.js';
import { makeParts } from './made.js';

const parts = await HARBOUR;
const values = (choices: readonly { readonly value: string }[]) => choices.map(({ value }) => value);

describe('completing names', () => {
  it('offers the most mentioned when nothing is typed', () => {
    expect(values(completeNames(parts, ''))).toEqual([
      'Edda Lund',
      'Ole Brandt',
      'Brandt',
      'Nils Brandt',
      'Kaja Moe',
      'A port official',
      'a port official in Velmar',
    ]);
  });

  it('fits the beginning of any word, whole beginnings first, whatever the case', () => {
    expect(values(completeNames(parts, 'BRA'))).toEqual(['Brandt', 'Ole Brandt', 'Nils Brandt']);
    expect(values(completeNames(parts, 'randt'))).toEqual([]);
  });

  it('needs no accents', async () => {
    const accents = await makeParts({
      id: 'accents',
      text: 'Jiří Šťastný came.',
      extraction: ({ person }) => ({ people: [person('Jiří Šťastný')] }),
    });
    expect(values(completeNames(accents, 'stast'))).toEqual(['Jiří Šťastný']);
  });

  it('offers at most 25 choices of at most 100 characters', async () => {
    const text = Array.from({ length: 40 }, (_, at) => `official ${'very '.repeat(30)}number ${at}`);
    const many = await makeParts({
      id: 'many',
      text: text.join('. '),
      extraction: ({ source }) => ({ sources: text.map((one) => source(one)) }),
    });
    const choices = completeNames(many, 'off');
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.filter(({ label, value }) => label.length > 100 || value.length > 100)).toEqual([]);
  });
});

describe('completing speakers', () => {
  it('offers only those with words of their own, most words first', () => {
    expect(values(completeSpeakers(parts, ''))).toEqual([
      'Edda Lund',
      'Ole Brandt',
      'A port official',
      'a port official in Velmar',
    ]);
  });
});

describe('completing topics', () => {
  it('offers counted things, most frequent first', () => {
    expect(values(completeTopics(parts, ''))).toEqual(['soldiers', 'boats']);
    expect(values(completeTopics(parts, 'bo'))).toEqual(['boats']);
  });
});

describe('completing anything', () => {
  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        for (const complete of [completeNames, completeSpeakers, completeTopics])
          expect(complete(parts, typed).length).toBeLessThanOrEqual(25);
      }),
      { numRuns: 50 },
    );
  });
});
