import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/core/search/terms/tokens.js';

const words = (text: string): readonly string[] => [...tokensOf(text)].map((token) => token.text);

describe('tokensOf', () => {
  it.each([
    ['less than 30,000 troops', ['less', 'than', '30,000', 'troops']],
    ['30 000 військових і 1 200 000 людей', ['30 000', 'військових', 'і', '1 200 000', 'людей']],
    ['12 000abc', ['12', '000abc']],
    ['in 1941 000 shares', ['in', '1941', '000', 'shares']],
    ['3.5 per cent, 6,5 Prozent', ['3.5', 'per', 'cent', '6,5', 'Prozent']],
    ['a 600-mile line', ['a', '600', 'mile', 'line']],
    ['able-and-willing', ['able', 'and', 'willing']],
    ["Macron’s and Macron's", ['Macron', 'and', 'Macron']],
    ['they’re, we’ll, don’t', ['they', 'we', 'don’t']],
    ['O’Brien', ['O’Brien']],
    ['l’armée d’Estaing, qu’il', ['armée', 'Estaing', 'il']],
    ['the U.S.-led plan of the U.S.', ['the', 'U.S', 'led', 'plan', 'of', 'the', 'U.S']],
    ['the end.Next', ['the', 'end', 'Next']],
    ['п’ять об’єктів', ['п’ять', 'об’єктів']],
    ['Donaudampfschiff', ['Donaudampfschiff']],
    ['“What next?”', ['What', 'next']],
    ['', []],
    ['— … !', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets that cut the very word out of the text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });

  it('finds no word between two modifier apostrophes, which are letters to Unicode', () => {
    expect([...tokensOf('1ʼʼ 2')].map(({ text }) => text)).toEqual(['1', '2']);
  });

  it.each(['a', 'a.', '1,', '’s', 'U.', '0 000 ', 'l’', 'а́'])('reads 100 kB of %j in no time', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const begun = performance.now();
    const count = words(text).length;
    expect(performance.now() - begun).toBeLessThan(500);
    expect(count).toBeGreaterThan(0);
  });
});
