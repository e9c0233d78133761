import { describe, expect, it } from 'vitest';
import { readCurrency } from '../../../../src/core/figures/measure/currency.js';
import { tokens } from '../support.js';

const read = (text: string): string | null => {
  const currency = readCurrency(tokens(text), 0);
  return currency === null ? null : `${currency.unit} ${currency.to}`;
};

describe('a currency before a number', () => {
  it.each([
    ['$5', 'dollar 1'],
    ['£5', 'pound 1'],
    ['€5', 'euro 1'],
    ['₴500', 'hryvnia 1'],
    ['US$5', 'dollar 2'],
    ['US $5', 'dollar 2'],
    ['A$5', 'dollar 2'],
    ['HK $10', 'dollar 2'],
    ['NT$10', 'dollar 2'],
    ['₱10', 'peso 1'],
    ['AED 10', 'dirham 1'],
    ['EUR5', 'euro 1'],
    ['USD 5', 'dollar 1'],
    ['GBP5', 'pound 1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([['5'], ['A bridge'], ['us 5'], ['eur'], ['A $5 fee'], ['']])('none in “%s”', (text) => {
    expect(read(text)).toBeNull();
  });
});
