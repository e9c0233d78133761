import { describe, expect, it } from 'vitest';
import { isNamed } from '../../../../src/core/figures/reading/names.js';
import { tokens } from '../support.js';

/** Whether the number in the text is part of a name. */
const named = (text: string): boolean => {
  const all = tokens(text);
  return isNamed(
    all,
    all.findIndex((token) => token.kind === 'digits' || token.text === 'two'),
  );
};

describe('a number in a name', () => {
  it.each([
    ['under Article 5'],
    ['the Boeing 747'],
    ['on page 12'],
    ['No. 1 in line'],
    ['the #1 ship'],
    ['at 10 Downing Street'],
    ['a 911 Carrera'],
    ['Calif. 90210 is'],
    ['in the top 10'],
    ['phase two'],
    ['levels 4'],
    ['the iPhone 11'],
    ['the nasdaq 100 fell'],
  ])('%s', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    ['about 500 ships'],
    ['The 34 countries'],
    ['KD 3,000 was'],
    ['in Room with 3 beds'],
    ['the top 10 ports'],
    ['each day two ships left'],
    ['with 300 Ukrainian guards'],
    ['In March 12 ships'],
  ])('not in “%s”', (text) => {
    expect(named(text)).toBe(false);
  });
});
