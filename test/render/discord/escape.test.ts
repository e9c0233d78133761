import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockMarkdown } from '../../../src/render/discord/block-markdown.js';
import {
  escapedLength,
  escapeInline,
  escapeMarkdown,
  escapeText,
  quote,
} from '../../../src/render/discord/escape.js';
import { visible } from '../../../src/render/discord/invisible.js';
import { hostileStrings, pieces } from '../hostile.js';
import { laidOut, markupIn, readBack } from '../read-back.js';

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary-ascii', maxLength: 200 }),
);

const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('escapeMarkdown', () => {
  it('has more than five hundred hostile strings to read', () => {
    expect(new Set(hostileStrings).size).toBeGreaterThan(500);
  });

  it('makes every hostile string read as its source', () => {
    const wrong = hostileStrings.filter((text) => readBack(escapeMarkdown(text)) !== laidOut(text));
    expect(wrong).toEqual([]);
  });

  it('leaves no markup, mention or link in any hostile string', () => {
    const found = hostileStrings.filter((text) => markupIn(escapeMarkdown(text)).length > 0);
    expect(found).toEqual([]);
  });

  it('makes any text read as its source, without markup', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBack(escapeMarkdown(text))).toBe(laidOut(text));
        expect(markupIn(escapeMarkdown(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no web address, invitation or mention for a scanner of the raw text', () => {
    const raw = hostileStrings.map(escapeMarkdown);
    expect(raw.filter((text) => /https?:\/\/|discord\.gg\/|(?<!\\)@|(?<!\\)</.test(text))).toEqual([]);
  });

  it.each([
    ['Well-known words, a colon: and “marks” (in brackets), 10 % & more.', 'stays as it is'],
    ['Prices rose by 3.5 percent in 2024.', 'stays as it is'],
  ])('does not touch plain prose: %s %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('escapes bullets and list numbers only where a line begins', () => {
    expect(escapeMarkdown('- a - b\n12. c 12. d\n  3) e')).toBe('\\- a - b\n12\\. c 12. d\n  3\\) e');
  });

  it('escapes a plus at a line start, and what begins a line for any client', () => {
    expect(escapeMarkdown('+ a + b')).toBe('\\+ a + b');
    for (const end of ['\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(escapeMarkdown(`a${end}- b`)).toBe(`a${end}\\- b`);
  });

  it('escapes closing brackets, which could close a bracket of ours', () => {
    expect(escapeMarkdown('](https://evil.example)')).toBe('\\]\\(https\\:\\/\\/evil.example)');
    expect(escapeMarkdown('(a) ] (b)')).toBe('(a) \\] (b)');
  });

  it('escapes a colon unless a blank follows', () => {
    expect(escapeMarkdown('he said: at 10:30:')).toBe('he said: at 10\\:30\\:');
  });
});

describe('a bracket of ours before an excerpt', () => {
  it('cannot be made a link by what an article holds (found by the test of any reply)', () => {
    expect(markupIn(`[1] Title\n${escapeMarkdown('x](https://evil.example)')}`)).toEqual([]);
    const small = blockMarkdown({ kind: 'small', text: `[1] a · also in [2] b, ${escapeInline('[3]')}` });
    expect(small).toBe('-# \\[1\\] a · also in \\[2\\] b, \\[3\\]');
  });
});

describe('escapeText', () => {
  it('closes off what could reorder the text beside it, and escapes inside', () => {
    expect(escapeText('\u202e*a*')).toBe('\u2068\u202e\\*a\\*\u2069');
    expect(escapeInline('\u202ea')).toBe('\u2068\u202ea\u2069');
  });

  it('grows at most to twice the length and two characters a line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/[\n\r\u0085\u2029]/).length;
        expect(escapedLength(text)).toBeLessThanOrEqual(2 * text.length + 2 * lines);
      }),
    );
    expect(escapedLength('*'.repeat(1000))).toBe(2000);
  });

  it('changes nothing to see but isolates', () => {
    const wrong = hostileStrings.filter(
      (text) => withoutIsolates(readBack(escapeText(text))) !== withoutIsolates(laidOut(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('takes a time that grows with the length only', () => {
    const begin = performance.now();
    for (const piece of ['*', '\\', '[', '1', ' ', '\u202e', '- \n']) escapeText(piece.repeat(100_000));
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('escapeInline', () => {
  it('puts a title on one line', () => {
    expect(escapeInline('  A title\n# with \t a\u2029break\u0000 ')).toBe('A title \\# with a break');
  });
});

describe('a value inside a line of ours', () => {
  it('needs no escape for what only begins lists', () => {
    expect(escapeInline('0.2')).toBe('0.2');
    expect(escapeInline('- a')).toBe('- a');
  });

  it('is plain text for every hostile string, also where it begins the line', () => {
    const found = hostileStrings.filter((text) => {
      const line = blockMarkdown({ kind: 'line', text: escapeInline(text) });
      return markupIn(line).length > 0 || /^[ ]*(?:[-+*#>]|\d+[.)])/.test(line);
    });
    expect(found).toEqual([]);
  });
});

describe('quote', () => {
  it('keeps every hostile string inside one block quote that reads as its source', () => {
    const wrong = hostileStrings.filter((text) => {
      const quoted = `${quote(text)}\n-# our line`;
      const [outer, ...inner] = markupIn(quoted);
      const end = readBack(quoted).lastIndexOf('-# our line');
      return (
        outer !== 'blockQuote' ||
        inner.length > 0 ||
        visible(readBack(quoted).slice(0, end)) !== visible(laidOut(text))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('prefixes every line, empty ones too', () => {
    expect(quote('one\n\ntwo')).toBe('> one\n> \n> two');
  });
});
