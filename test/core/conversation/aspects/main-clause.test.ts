import { describe, expect, it } from 'vitest';
import { isBesideMain } from '../../../../src/core/conversation/aspects/main-clause.js';

const isBeside = (text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return isBesideMain(text, { start: 0, end: text.length }, { start, end: start + words.length });
};

describe('words beside the main clause', () => {
  it.each([
    ['Bakers, who struck in 2014, want more flour.', '2014'],
    ['The mayor opened a bridge that is longer than the one of 1980.', '1980'],
    ['They skated for the first time since 2009.', '2009'],
    ['The mayor likened the square to Ghent after 1945.', '1945'],
    ['The guild (founded in 1911) met again.', '1911'],
    ['The 1911 charter still holds.', '1911'],
  ])('%s · %s', (text, words) => {
    expect(isBeside(text, words)).toBe(true);
  });

  it.each([
    ['Bakers, who want more flour, struck in 2014.', '2014'],
    ['On 4 May the mayor opened a bridge.', '4 May'],
    ['The guild (of bakers) met in 1911.', '1911'],
    ['They have baked since 2009.', '2009'],
    ['The mayor spoke on the 4 May and on no other day.', '4 May'],
  ])('are not: %s · %s', (text, words) => {
    expect(isBeside(text, words)).toBe(false);
  });
});
