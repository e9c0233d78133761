import { describe, expect, it } from 'vitest';
import { canStart } from '../../../../src/core/figures/reading/starts.js';
import { tokens } from '../support.js';

describe('where a figure can begin', () => {
  it.each([
    ['30,000'],
    ['ninety'],
    ['half'],
    ['third'],
    ['several'],
    ['a hundred'],
    ['a third of'],
    ['a few'],
    ['March 11'],
    ['Tuesday'],
    ['hours or days'],
    ['$5'],
    ['EUR5'],
    ['¾'],
    ['.5'],
  ])('%s', (text) => {
    expect(canStart(tokens(text), 0)).toBe(true);
  });

  it.each([['troops'], ['a bridge'], ['an'], ['(5)'], ['the'], ['']])('not at “%s”', (text) => {
    expect(canStart(tokens(text), 0)).toBe(false);
  });
});
