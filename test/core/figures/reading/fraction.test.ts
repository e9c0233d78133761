import { describe, expect, it } from 'vitest';
import { readFraction } from '../../../../src/core/figures/reading/fraction.js';
import { tokens } from '../support.js';

const value = (text: string): number | null => readFraction(tokens(text), 0)?.value ?? null;

describe('a part of a whole', () => {
  it.each([
    ['half of them', 1 / 2],
    ['half the ships', 1 / 2],
    ['half an hour', 1 / 2],
    ['a third of the fleet', 1 / 3],
    ['a quarter of a year', 1 / 4],
    ['one-fifth of the budget', 1 / 5],
    ['one-third', 1 / 3],
    ['two thirds', 2 / 3],
    ['two-thirds', 2 / 3],
    ['three quarters', 3 / 4],
    ['¾', 3 / 4],
    ['1/16', 1 / 16],
    ['2 1/2', 2.5],
    ['a half-dozen ships', 6],
    ['half-million', 500_000],
    ['a half hour', 1 / 2],
    ['half-mile', 1 / 2],
    ['a quarter-million people', 250_000],
    ['three quarters of a million', 750_000],
    ['a third more ships', 1 / 3],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['a third party'],
    ['a half smile'],
    ['a half-brother'],
    ['a third time'],
    ['third'],
    ['half'],
    ['half-hearted'],
    ['9/11'],
    ['24/7'],
    ['3/4/2025'],
  ])('finds none in “%s”', (text) => {
    expect(value(text)).toBeNull();
  });
});
