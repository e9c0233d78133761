import { describe, expect, it } from 'vitest';
import { readUnit } from '../../../../src/core/figures/measure/read-unit.js';
import { tokens } from '../support.js';

/** The unit behind the first token. */
const read = (text: string, digits = true): string | null => {
  const all = tokens(text);
  const unit = readUnit(all, 1, digits);
  if (unit === null) return null;
  return `${unit.unit}${unit.attributive ? ', before a noun' : ''}, up to ${all[unit.to - 1]?.text}`;
};

describe('the unit behind a number', () => {
  it.each([
    ['5 miles', 'mile, up to miles'],
    ['5-mile walk', 'mile, before a noun, up to mile'],
    ['5 miles per hour', 'mile per hour, up to hour'],
    ['5 square-mile', 'square mile, up to mile'],
    ['5-year-old boy', 'year, before a noun, up to old'],
    ['5 years old', 'year, up to old'],
    ['5 Years', 'year, up to Years'],
    ['5g', 'gram, up to g'],
    ['5 %', 'percent, up to %'],
    ['5°C', 'degree, up to C'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([['5 troops'], ['5 g'], ['5G'], ['5 M'], ['5 in line'], ['5 – mile'], ['5']])(
    'none in “%s”',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('takes short forms only behind digits', () => {
    expect([read('5 km'), read('five km', false)]).toEqual(['kilometre, up to km', null]);
    expect(read('five miles', false)).toBe('mile, up to miles');
  });
});
