import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/index.js';
import { sentencesAt, wholeSentences } from '../../../src/core/desk/sentences-at.js';
import { layoutOf } from '../../../src/core/passages/layout.js';
import { overlaps } from '../../../src/core/span.js';

const TEXT = 'The tide came. It went again.\n\nNobody saw it. The lamp burned.';
const { sentences } = layoutOf(parseArticle(TEXT));
const textOf = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end);

describe('the sentences at a span', () => {
  it('are all that it touches', () => {
    expect(sentencesAt(sentences, { start: 9, end: 17 }).map(textOf)).toEqual([
      'The tide came.',
      'It went again.',
    ]);
  });

  it('are the one that holds or follows an empty span', () => {
    expect(sentencesAt(sentences, { start: 2, end: 2 }).map(textOf)).toEqual(['The tide came.']);
    expect(sentencesAt(sentences, { start: 30, end: 30 }).map(textOf)).toEqual(['Nobody saw it.']);
  });

  it('are none after the last one', () => {
    expect(sentencesAt(sentences, { start: TEXT.length, end: TEXT.length })).toEqual([]);
  });

  it('are the same as those found by looking at every sentence', () => {
    const offset = fc.integer({ min: 0, max: TEXT.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const touched = sentences.filter((sentence) => overlaps(sentence, span));
        if (touched.length > 0) expect(sentencesAt(sentences, span)).toEqual(touched);
      }),
    );
  });
});

describe('a span over whole sentences', () => {
  it('reaches from the start of the first to the end of the last', () => {
    expect(textOf(wholeSentences(sentences, { start: 20, end: 33 }))).toBe(
      'It went again.\n\nNobody saw it.',
    );
  });

  it('stays as it is where there are no sentences', () => {
    expect(wholeSentences([], { start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
  });
});
