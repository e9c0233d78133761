import { describe, expect, it } from 'vitest';
import { contextOf, excerptAt } from '../../../src/core/desk/context.js';
import { makeParts } from './made.js';

const TEXT = ['First.', 'Second.', 'Third.', 'Fourth.', 'Fifth.', 'Sixth.'].join('\n\n');
const parts = await makeParts({ id: 'six', text: TEXT });
const place = (from: string, to = from) => ({
  article: 0,
  start: TEXT.indexOf(from),
  end: TEXT.indexOf(to) + to.length,
});
const around = (from: string, to = from) => contextOf(parts, place(from, to)).map(({ text }) => text);

describe('the context of a place', () => {
  it('is one paragraph before and one after', () => {
    expect(around('Third.')).toEqual(['Second.', 'Third.', 'Fourth.']);
  });

  it('is what there is at the ends of an article', () => {
    expect(around('First.')).toEqual(['First.', 'Second.']);
    expect(around('Sixth.')).toEqual(['Fifth.', 'Sixth.']);
  });

  it('never shows more than four paragraphs', () => {
    expect(around('Second.', 'Fifth.')).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
  });

  it('holds the paragraph in which an empty place lies', () => {
    expect(contextOf(parts, { article: 0, start: 9, end: 9 }).map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
      'Third.',
    ]);
  });

  it('is empty for a place of no article', () => {
    expect(contextOf(parts, { article: 3, start: 0, end: 1 })).toEqual([]);
  });
});

describe('the excerpt at a place', () => {
  it('is the slice of the article', () => {
    expect(excerptAt(parts, place('Fourth.'))).toMatchObject({
      articleId: 'six',
      paragraph: 4,
      text: 'Fourth.',
    });
  });

  it.each([
    { article: 0, start: -1, end: 2 },
    { article: 0, start: 5, end: 4 },
    { article: 0, start: 0, end: TEXT.length + 1 },
    { article: 0, start: 0.5, end: 2 },
    { article: 0, start: Number.NaN, end: Number.NaN },
    { article: 1, start: 0, end: 1 },
  ])('is null at %j', (wrong) => {
    expect(excerptAt(parts, wrong)).toBeNull();
  });
});
