import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf, excerptOf, saidAt } from '../../../src/core/answer/excerpt.js';
import { marksWithin } from '../../../src/core/answer/highlights.js';
import { ISLAND } from './parts-of.js';

const parts = await ISLAND;
const [lighthouse] = parts.articles;
const text = lighthouse?.article.text ?? '';
const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return { article: 0, start, end: start + words.length };
};

describe('an excerpt', () => {
  it('is exactly the slice of its article, wherever it is cut', () => {
    const offset = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const place = { article: 0, start: Math.min(a, b), end: Math.max(a, b) };
        expect(excerptOf(parts, place).text).toBe(text.slice(place.start, place.end));
      }),
    );
  });

  it('cites its article and the first paragraph that it touches', () => {
    const excerpt = excerptOf(parts, placeOf('brighter than ever'));
    expect(excerpt).toMatchObject({
      articleId: 'lighthouse-reopens',
      paragraph: 2,
      language: 'en',
      alsoIn: [],
    });
    expect(excerpt.citation).toEqual({
      title: 'lighthouse reopens',
      publisher: null,
      author: null,
      published: null,
      url: null,
      licence: null,
    });
  });

  it('cites the first of two paragraphs', () => {
    const start = text.indexOf('The work took');
    expect(excerptOf(parts, { article: 0, start, end: start + 60 }).paragraph).toBe(3);
  });

  it('names whose words it shows', () => {
    const { speech, speaker } = excerptOf(parts, placeOf('The lamp is brighter than ever'));
    expect([speech, speaker?.person]).toEqual(['direct', 'Ingrid Halvorsen']);
  });

  it('takes speech and speaker from the options when they are given', () => {
    const { speech, speaker } = excerptOf(parts, placeOf('The lamp is brighter'), {
      speech: null,
      speaker: null,
    });
    expect([speech, speaker]).toEqual([null, null]);
  });

  it('counts highlights from its own start', () => {
    const place = placeOf('The lamp is brighter than ever');
    const { highlights, text: shown } = excerptOf(parts, place, { highlights: [placeOf('brighter')] });
    expect(highlights.map(([start, end]) => shown.slice(start, end))).toEqual(['brighter']);
  });

  it.each([
    { article: 9, start: 0, end: 1 },
    { article: 0, start: -1, end: 1 },
    { article: 0, start: 0, end: 99_999 },
    { article: 0, start: 5, end: 4 },
  ])('is refused outside the articles: %o', (place) => {
    expect(() => excerptOf(parts, place)).toThrow(RangeError);
  });

  it('shows nobody’s words where nobody speaks', () => {
    if (lighthouse === undefined) throw new Error('The lighthouse article is missing.');
    expect(saidAt(lighthouse, placeOf('a storm had broken its lamp'))).toEqual({
      speech: null,
      speaker: null,
    });
    expect(citationOf(lighthouse.article).title).toBe('lighthouse reopens');
  });
});

describe('highlights', () => {
  it('are cut at the ends, put in order and joined where they touch', () => {
    const marks = [
      { start: 30, end: 60 },
      { start: 5, end: 12 },
      { start: 12, end: 15 },
      { start: 70, end: 80 },
    ];
    expect(marksWithin({ start: 10, end: 50 }, marks)).toEqual([
      [0, 5],
      [20, 40],
    ]);
  });

  it('never overlap and never leave the excerpt', () => {
    const span = fc.tuple(fc.nat(100), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span), (within, marks) => {
        let last = -1;
        for (const [start, end] of marksWithin(within, marks)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(within.end - within.start);
          last = end;
        }
      }),
    );
  });
});
