import { describe, expect, it } from 'vitest';
import {
  DAY_NAMES,
  isCalendarWord,
  MONTH_NAMES,
  monthNumber,
  SHORT_MONTH_NAMES,
} from '../../src/core/calendar.js';

describe('the words of the calendar', () => {
  it('are twelve months, eleven of them also in short, and seven days', () => {
    expect(MONTH_NAMES.split('|')).toHaveLength(12);
    expect(SHORT_MONTH_NAMES.split('|')).toHaveLength(11);
    expect(DAY_NAMES.split('|')).toHaveLength(7);
  });

  it.each(['March', 'may', 'Sept', 'Sep', 'FRIDAY'])('are known in any case: %s', (word) => {
    expect(isCalendarWord(word)).toBe(true);
  });

  it.each(['Marching', 'Mayor', 'week', 'Augusta', ''])('are no others: %s', (word) => {
    expect(isCalendarWord(word)).toBe(false);
  });

  it('number the months from 1, in full and in short', () => {
    expect(MONTH_NAMES.split('|').map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(['jan', 'SEPT', 'Dec.', 'week', ''].map(monthNumber)).toEqual([1, 9, 12, 0, 0]);
  });
});
