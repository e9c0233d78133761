import { describe, expect, it } from 'vitest';
import {
  afterDeterminers,
  afterPhrase,
  isLoneVerb,
  phraseStart,
  spanOfTokens,
} from '../../../../src/core/figures/counted/phrase.js';
import { tokens } from '../support.js';

const forward = (text: string, plural = false): string => {
  const all = tokens(text);
  const span = spanOfTokens(all, 0, afterPhrase(all, 0, plural));
  return span === null ? '' : text.slice(span.start, span.end);
};

const backward = (text: string): string => {
  const all = tokens(text);
  const span = spanOfTokens(all, phraseStart(all, all.length), all.length);
  return span === null ? '' : text.slice(span.start, span.end);
};

describe('a noun phrase', () => {
  it.each([
    ['troops in the west', 'troops'],
    ['European-led troops would go', 'European-led troops'],
    ['high-tech companies', 'high-tech companies'],
    ['front line', 'front line'],
    ['V10 engine.', 'V10 engine'],
    ['votes cast by sailors', 'votes'],
    ['bill crafted by aides', 'bill'],
    ['“Blue Helmet” troops', '“Blue Helmet” troops'],
    ['of troops', ''],
    ['and more', ''],
    ['one two three four five six seven eight', 'one two three four five six'],
  ])('that begins “%s”', (text, expected) => {
    expect(forward(text)).toBe(expected);
  });

  it('ends at a plural where things are counted', () => {
    expect(forward('countries met envoys', true)).toBe('countries');
    expect(forward('sales representatives agreed', true)).toBe('sales representatives');
    expect(forward('men', true)).toBe('men');
  });

  it.each([
    ['They saw the price increases', 'price increases'],
    ['in the S&P 500', 'S&P 500'],
    ['of the French-led force', 'French-led force'],
    ['it is', ''],
    ['at 500', ''],
  ])('that ends “%s”', (text, expected) => {
    expect(backward(text).replace(/^(?:They saw the )/u, '')).toBe(expected);
  });

  it('begins behind determiners and an opening mark', () => {
    expect(afterDeterminers(tokens('all of'), 0)).toBe(1);
    expect(afterDeterminers(tokens('the “able” crews'), 0)).toBe(2);
    expect(afterDeterminers(tokens('crews'), 0)).toBe(0);
  });

  it('is no lone verb', () => {
    expect(isLoneVerb(tokens('considered it'), 0, 1)).toBe(true);
    expect(isLoneVerb(tokens('crews'), 0, 1)).toBe(false);
    expect(isLoneVerb(tokens('considered view'), 0, 2)).toBe(false);
  });

  it('has no span when it is empty', () => {
    expect(spanOfTokens(tokens('crews'), 0, 0)).toBeNull();
    expect(spanOfTokens([], 0, 1)).toBeNull();
  });
});
