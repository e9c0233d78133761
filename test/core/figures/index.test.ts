import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../../src/core/extraction.js';
import { figures, saidWithin } from './support.js';

const TEXT =
  'Some harbour officials described a small patrol of less than 3,000 guards.\nBut others at the port said that the number is still under discussion.';

const SPEAKER: Speaker = {
  start: 0,
  end: 22,
  paragraph: 1,
  text: 'Some harbour officials',
  kind: 'source',
  person: null,
  certainty: 'certain',
  resolved: null,
};

describe('the figures of an article', () => {
  it('gives each with its sentence, speaker and dispute', () => {
    expect(figures(TEXT, saidWithin({ start: 0, end: 74 }, SPEAKER))).toEqual([
      {
        start: 61,
        end: 66,
        paragraph: 1,
        text: '3,000',
        class: 'amount',
        value: 3000,
        upper: null,
        change: '<',
        unit: null,
        counts: 'guards',
        hedge: { start: 51, end: 60 },
        sentence: { start: 0, end: 74 },
        speaker: SPEAKER,
        disputedBy: { start: 75, end: 145 },
      },
    ]);
  });

  it('has no speaker where nobody speaks', () => {
    expect(figures(TEXT).map((figure) => figure.speaker)).toEqual([null]);
  });

  it('counts paragraphs as they are cited', () => {
    expect(
      figures('No number here.\n\nTen ships.\nTwo boats sank.').map((figure) => figure.paragraph),
    ).toEqual([2, 3]);
  });

  it('finds none in an empty text', () => {
    expect(figures('')).toEqual([]);
  });
});

const word = fc.constantFrom(
  ...'about less than up to 30,000 troops in 2022 a third of the “first” million €5bn to 3-5 ten-year F-16 and , . ( ) % one two dozen Feb. 24 several'.split(
    ' ',
  ),
);

describe('for any text', () => {
  it('figures are slices of it, in order and apart, and only amounts have a value', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const figure of figures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.value === null).toBe(figure.class !== 'amount');
          expect(figure.counts === null || text.includes(figure.counts)).toBe(true);
          expect(figure.upper === null || figure.upper > (figure.value ?? 0)).toBe(true);
          end = figure.end;
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(Array.isArray(figures(text))).toBe(true);
      }),
    );
  });

  it.each([
    '1,',
    '1 ',
    '9-',
    'one ',
    'a half and ',
    'hundred thousand ',
    'of the ',
    '$',
    'up to ',
    '1/',
    '-ed by ',
    'the number ',
    'in 1 ',
    'last year 1 ',
    'mills run by 1 ',
    'that ran, 1 percent ',
    '(AB -1%',
    'has won 1. ',
    '1-in-',
  ])('time grows with its length: %j pumped', (piece) => {
    const once = (text: string): number => {
      const start = performance.now();
      figures(text);
      return performance.now() - start;
    };
    const best = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return Math.min(once(text), once(text), once(text));
    };
    const short = best(8_000);
    // Four times the text: four times the time when linear, sixteen times when quadratic.
    expect(best(32_000)).toBeLessThan(10 * short + 100);
  });
});
