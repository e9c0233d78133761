import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capQuestion } from '../../../src/core/question/cap.js';
import { isNear } from '../../../src/core/question/near.js';
import { bare, fold, wordsIn } from '../../../src/core/question/words.js';

describe('folding', () => {
  it('takes accents, capitals and curly apostrophes away', () => {
    expect(fold('Glødemark’s Élan à Łódź')).toBe("glodemark's elan a lodz");
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('cuts possessive endings off', () => {
    expect(["keeper's", "keepers'", 'keeper'].map(bare)).toEqual(['keeper', 'keepers', 'keeper']);
  });
});

describe('words of a text', () => {
  it('are runs of letters and digits with their places', () => {
    expect(wordsIn('Zoë’s 30,000 boats').map(({ folded }) => folded)).toEqual(['zoe', '30,000', 'boats']);
    for (const { start, end, text } of wordsIn('Zoë’s 30,000 boats'))
      expect('Zoë’s 30,000 boats'.slice(start, end)).toBe(text);
  });
});

describe('near words', () => {
  it.each([
    ['halvorsen', 'halvorsen'],
    ['halvorsen', 'halversen'],
    ['brandt', 'brand'],
    ['brandt', 'branddt'],
    ['brandt', 'bradnt'],
  ])('are the same or one letter apart: %s, %s', (a, b) => {
    expect(isNear(a, b)).toBe(true);
    expect(isNear(b, a)).toBe(true);
  });

  it.each([
    ['wik', 'wie'],
    ['brandt', 'grandt'],
    ['halvorsen', 'hilversen'],
    ['brandt', 'brandtler'],
  ])('are not short, nor two letters apart, nor of another first letter: %s, %s', (a, b) => {
    expect(isNear(a, b)).toBe(false);
  });
});

describe('the cap', () => {
  it('leaves a short question as it is, without blanks at its ends', () => {
    expect(capQuestion('  who is Wik? ')).toBe('who is Wik?');
  });

  it('cuts at 300 units, never inside a character', () => {
    expect(capQuestion(`${'a'.repeat(299)}🛳b`)).toBe('a'.repeat(299));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 700 }), (text) => {
        const cut = capQuestion(text);
        expect(cut.length).toBeLessThanOrEqual(300);
        expect(/[\uD800-\uDBFF]$/u.test(cut)).toBe(false);
      }),
    );
  });

  it('composes letters and their marks', () => {
    expect(capQuestion('Zoe\u0308')).toBe('Zoë');
  });
});
