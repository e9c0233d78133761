import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMarks } from '../../../src/core/question/marks.js';

describe('a text without the marks at its end', () => {
  it.each([
    ['who sails?', 'who sails'],
    ['who sails … ?!', 'who sails'],
    ['“who sails?”', '“who sails?”'],
    ['U.S.', 'U.S'],
    ['?!', ''],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(withoutMarks(text)).toBe(expected);
  });

  it('is its beginning, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = withoutMarks(text);
        expect(text.startsWith(bare)).toBe(true);
        expect(text.slice(bare.length)).toMatch(/^[\s?.!…,;:]*$/u);
      }),
    );
  });

  it('takes no longer for many marks', () => {
    expect(withoutMarks(`who sails${'? '.repeat(50_000)}x`).length).toBe(100_010);
  });
});
