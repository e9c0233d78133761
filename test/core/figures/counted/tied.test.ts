import { describe, expect, it } from 'vitest';
import { beforeArticles, phraseEnding, tiedPhrase } from '../../../../src/core/figures/counted/tied.js';
import { tokens } from '../support.js';

const spanText = (text: string, span: { readonly start: number; readonly end: number } | null) =>
  span === null ? null : text.slice(span.start, span.end);

const tied = (text: string): string | null => {
  const all = tokens(text);
  return spanText(text, tiedPhrase(all, all.length));
};

const ending = (text: string): string | null => {
  const all = tokens(text);
  return spanText(text, phraseEnding(all, all.length));
};

describe('a phrase with what is tied to it', () => {
  it.each([
    ['Then shares in the brewer of Oslo', 'shares in the brewer of Oslo'],
    ['The cost of clothing and shoes', 'cost of clothing and shoes'],
    ['Anna and Karl Roux', 'Anna and Karl Roux'],
    ['A dinner on Friday at the inn', 'dinner on Friday at the inn'],
    ['The plan to cut stays of guests', 'cut stays of guests'],
    ['The number of ships', 'ships'],
    ['They bought bread and milk', 'milk'],
    ['The teachers’ wages', 'teachers’ wages'],
    ['Braun Inc.', 'Braun Inc'],
    ['The mill’s', null],
    ['another', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(tied(text)).toBe(expected);
  });

  it('is narrower where only “of” ties', () => {
    expect([ending('shares in the brewer'), ending('the pace of price increases')]).toEqual([
      'brewer',
      'pace of price increases',
    ]);
  });

  it('begins behind its articles and numbers', () => {
    const all = tokens('sold the # mills');
    expect(beforeArticles(all, 3)).toBe(1);
  });
});
