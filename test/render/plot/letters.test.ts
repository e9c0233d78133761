import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipTo, printable, wrapTo } from '../../../src/render/plot/letters.js';
import { isDrawable, widthOf } from '../../../src/render/plot/widths.js';

const fontFiles = [
  createRequire(import.meta.url).resolve('@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf'),
];

const drawnWidth = (text: string): number => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-size="20" font-family="PT Sans">${printable(text)}</text></svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox();
  return box?.width ?? 0;
};

const LETTERS = [
  'Volodymyr Zelenskyy, President',
  'Admirał Łukasz Dąbrowski-Żółć',
  'Dovilė Šakalienė über Straßen',
  'Міністр оборони Ґалаґан їхав',
  'Министр Щёголев объявил',
  'at least 200,000 – “or more”, 50 %…',
  'WWWWWWMMMMMM@@@@',
];

describe('the widths of letters', () => {
  it.each(LETTERS)('are never less than what is drawn of %s, and not much more', (text) => {
    expect(isDrawable(text)).toBe(true);
    expect(widthOf(text, 20)).toBeGreaterThanOrEqual(drawnWidth(text));
    expect(widthOf(text, 20)).toBeLessThan(drawnWidth(text) * 1.2);
  });

  it('are known of Latin and Cyrillic letters, not of others', () => {
    expect(['čaj', 'cˇaj', 'c\u030caj', '漢字', 'أحمد', 'Ωμέγα', '🛡'].map(isDrawable)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('lines of a picture', () => {
  it('break at blanks, and the last one is clipped', () => {
    expect(wrapTo('British government and military sources', 10, 90, 2)).toEqual([
      'British government',
      'and military sourc…',
    ]);
    expect(wrapTo('Ada Novak', 10, 90, 2)).toEqual(['Ada Novak']);
  });

  it('are never wider than allowed and lose nothing but what is clipped', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
        const lines = wrapTo(text, 10, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.every((line) => widthOf(line, 10) <= width)).toBe(true);
        const clipped = clipTo(text, 10, width);
        expect(clipped === text || text.startsWith(clipped.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('hold no markup and no character that XML forbids', () => {
    expect(printable('a <b> & "c"\u0000\u0008\ufffe d')).toBe('a &lt;b&gt; &amp; &quot;c&quot;    d');
  });
});
