import { describe, expect, it } from 'vitest';
import { lines } from '../support.js';

describe('ordinals', () => {
  it.each([
    ['It marked the third anniversary.', 'ordinal “third” of anniversary'],
    ['The first step could be small.', 'ordinal “first” of step'],
    ['The 22nd amendment passed.', 'ordinal “22nd” of amendment'],
    ['It is the twenty-first meeting.', 'ordinal “twenty-first” of meeting'],
    ['A second meeting followed.', 'ordinal “second” of meeting'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  it.each([
    ['At first it rained.'],
    ['He came first.'],
    ['The Third World was named so.'],
    ['First of all, it rained.'],
  ])('%s holds none', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
