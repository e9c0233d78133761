import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/extraction.js';
import { figuresInSentence } from '../../../src/core/figures/sentence-figures.js';
import { comparable, isSameAmount } from '../../../src/core/statements/comparable.js';

const figureIn = (text: string) => {
  const [figure] = figuresInSentence(text, { start: 0, end: text.length });
  if (figure === undefined) throw new Error(`no figure in “${text}”`);
  return figure;
};

const asArticles = (text: string): Figure => ({
  ...figureIn(text),
  paragraph: 1,
  sentence: { start: 0, end: text.length },
  speaker: null,
  disputedBy: null,
});

describe('two figures', () => {
  it.each([
    ['900 soldiers came', '1,200 troops came', 1],
    ['a guard force of 900', '1,200 soldiers came', 1],
    ['28 boats left', '34 fishing boats left', 1],
    ['28 countries met', '34 NATO countries met', 0.5],
    ['a strip of 30 miles', 'a strip of 18 miles', 1],
    ['it costs £3bn', 'it costs £2bn', 1],
    ['the talks took two days', 'a truce of 30 days', 0.5],
    ['they want 64,000', '70,000 soldiers came', 0.5],
    ['they want 70,000', '70,000 soldiers came', 1],
    ['they want 3', '3 soldiers came', 0.5],
    ['900 Ukrainian soldiers came', '700 Ukrainians came', 0.5],
    ['it is worth 500 billion', 'it is worth €800bn', 0.5],
    ['900 soldiers came', '12 boats came', 0],
    ['it costs £3bn', 'it costs €2bn', 0],
    ['a strip of 30 miles', 'a truce of 30 days', 0],
    ['they want 3', '70,000 soldiers came', 0],
    ['on 3 March', '70,000 soldiers came', 0],
  ])('“%s” and “%s” are of one thing: %d', (said, theirs, sure) => {
    expect(comparable({ ...figureIn(said), thing: 'counted' }, asArticles(theirs))).toBe(sure);
  });

  it.each([
    ['counted', 1],
    ['named', 0.5],
    ['unknown', 0],
  ] as const)('of which one is bare are of one thing where the other’s thing is %s: %d', (thing, sure) => {
    expect(comparable({ ...figureIn('70,000 boats came'), thing }, asArticles('they want 70,000'))).toBe(
      sure,
    );
  });

  it.each([
    ['900 soldiers', '900 troops', true],
    ['900 soldiers', 'up to 900 soldiers', false],
    ['900 soldiers', '900 to 1,000 soldiers', false],
    ['900 soldiers', '901 soldiers', false],
  ])('“%s” and “%s” say the same amount: %s', (a, b, same) => {
    expect(isSameAmount(figureIn(a), figureIn(b))).toBe(same);
  });
});
