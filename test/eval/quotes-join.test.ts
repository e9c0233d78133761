import { describe, expect, it } from 'vitest';
import type { QuotedArticle } from '../../eval/quotes/data.js';
import { joined } from '../../eval/quotes/join.js';

/** An article whose annotated pieces are these words, each with its source's offsets. */
const annotated = (
  text: string,
  pieces: readonly (readonly [string, readonly [number, number][]])[],
): QuotedArticle => ({
  id: 'a',
  text,
  quotes: pieces.map(([quote, sourceSpans]) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    quote,
    source: 'Roux',
    sourceSpans: sourceSpans.map(([from, to]) => [from, to]),
    words: quote.split(' ').length,
  })),
});
const quotesOf = (article: QuotedArticle): readonly (readonly [string, number])[] =>
  joined(article).quotes.map(({ quote, words }) => [quote, words]);

const ROUX: [number, number][] = [[0, 4]];
const OTHER: [number, number][] = [[5, 9]];

describe('joining annotated pieces', () => {
  it('makes one quotation of pieces that no mark parts', () => {
    const article = annotated('Roux said: “We wait here. We are many.”', [
      ['We wait here.', ROUX],
      ['We are many.', ROUX],
    ]);
    expect(quotesOf(article)).toEqual([['We wait here. We are many.', 6]]);
    expect(joined(article).quotes[0]).toMatchObject({
      start: 12,
      end: 38,
      source: 'Roux',
      sourceSpans: [[0, 4]],
    });
  });

  it('takes in a sentence between them that the annotation left out', () => {
    const article = annotated('Roux said: “We wait. So it is. We are many.”', [
      ['We wait.', ROUX],
      ['We are many.', ROUX],
    ]);
    expect(quotesOf(article)).toEqual([['We wait. So it is. We are many.', 8]]);
  });

  it('joins more than two', () => {
    const article = annotated('Roux: “One. Two. Three.”', [
      ['One.', ROUX],
      ['Two.', ROUX],
      ['Three.', ROUX],
    ]);
    expect(quotesOf(article)).toEqual([['One. Two. Three.', 3]]);
  });

  it.each([
    ['marks', '“We wait,” Roux said. “We are many.”'],
    ['straight marks', '"We wait," Roux said. "We are many."'],
    ['doubled signs', "''We wait,'' Roux said. ''We are many.''"],
    ['a new paragraph', '“We wait,\nWe are many.”'],
  ])('leaves apart what is parted by %s', (_, text) => {
    const article = annotated(text, [
      ['We wait,', ROUX],
      ['We are many.', ROUX],
    ]);
    expect(quotesOf(article)).toEqual([
      ['We wait,', 2],
      ['We are many.', 3],
    ]);
  });

  it('leaves apart what has different sources', () => {
    const article = annotated('Roux said: “We wait. We are many.”', [
      ['We wait.', ROUX],
      ['We are many.', OTHER],
    ]);
    expect(quotesOf(article)).toHaveLength(2);
  });
});
