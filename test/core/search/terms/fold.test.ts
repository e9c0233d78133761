import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, TERM_LENGTH_MOST } from '../../../../src/core/search/terms/fold.js';

describe('fold', () => {
  it.each([
    ['Glavaš', 'glavas'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
    ['ещё', 'еще'],
    ['Йосип', 'йосип'],
    ['Україна', 'україна'],
    ['Ґалаґан', 'галаган'],
    ['п’ять', 'пять'],
    ["об'єкт", 'обєкт'],
    ['О́льга', 'ольга'],
    ['U.S', 'us'],
    ['don’t', 'dont'],
    ['30,000', '30000'],
    ['30.000', '30000'],
    ['30 000', '30000'],
    ['1,200,000', '1200000'],
    ['6,5', '6.5'],
    ['3.5', '3.5'],
    ['F16', 'f16'],
    ['𝒜', 'a'],
    ['12 000abc', '12000abc'],
    ['ﷺ', fold('ﷺ').replace(/\s/gu, '')],
  ])('folds %s to %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });

  it('is idempotent, without blanks and never longer than 64 units', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{Nd}]{0,90}$/u), (word) => {
        const folded = fold(word);
        expect(folded.length).toBeLessThanOrEqual(TERM_LENGTH_MOST);
        expect(folded).not.toMatch(/\s/u);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
