import { describe, expect, it } from 'vitest';
import { lines } from '../support.js';

describe('dates and times', () => {
  it.each([
    ['The ship left on 11 March 2025.', 'date “11 March 2025”'],
    ['The ship left on March 11, 2025.', 'date “March 11, 2025”'],
    ['Paris, Feb. 24, 2025, was cold.', 'date “Feb. 24, 2025”'],
    ['They met on Tuesday, March 11, at noon.', 'date “Tuesday, March 11”'],
    ['It began in 2022.', 'date “2022”'],
    ['It was common in the 1990s.', 'date “1990s”'],
    ['The 2018-19 season ended.', 'date “2018-19”'],
    ['The form says 2025-03-11.', 'date “2025-03-11”'],
    ['The form says 11/3/2025.', 'date “11/3/2025”'],
    ['The talks run from 10 to 12 April.', 'date “10 to 12 April”'],
    ['The visits fell between 24 and 28 February.', 'date “24 and 28 February”'],
    ['On the 24th of February it rained.', 'date “24th of February”'],
    ['A fort was built in 1812.', 'date “1812”'],
    ['Music of the ’80s played.', 'date “80s”'],
    ['She was in her 30s.', 'date “30s”'],
    ['They rose at 5:55 AM.', 'time “5:55 AM”'],
    ['They rose at 10.45pm.', 'time “10.45pm”'],
    ['They rose at 10.45 GMT.', 'time “10.45 GMT”'],
    ['They rose at 0530 CET.', 'time “0530 CET”'],
    ['They rose at 5am.', 'time “5am”'],
    ['The alarm came at 14:30.', 'time “14:30”'],
    ['They left at 7 o’clock.', 'time “7 o’clock”'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it('keeps a number of four digits an amount where a unit follows', () => {
    expect(lines('The road is 2000 km long.')).toEqual(['“2000 km” 2000 kilometre of road']);
  });

  it('does not take a verb for a month', () => {
    expect(lines('They may 5 times refuse.')).toEqual(['“5 times” 5 time']);
  });

  it('gives no value to a date', () => {
    expect(lines('On 3 May 2026 and in 2027.')).toEqual(['date “3 May 2026”', 'date “2027”']);
  });
});
