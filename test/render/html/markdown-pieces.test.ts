import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/render/html/markdown/blocks.js';
import { backticksIn, codeSpan } from '../../../src/render/html/markdown/code.js';
import { drawMarkdown } from '../../../src/render/html/markdown/draw.js';
import { drawTime } from '../../../src/render/html/markdown/draw-time.js';
import { fencesIn } from '../../../src/render/html/markdown/fence.js';
import { parseInline } from '../../../src/render/html/markdown/inline.js';
import { maskedLinks } from '../../../src/render/html/markdown/masked-link.js';
import type { Inline } from '../../../src/render/html/markdown/nodes.js';
import { readBack } from '../read-back.js';
import { textContent } from './text-content.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('parseInline', () => {
  it('nests emphasis and keeps text in one piece', () => {
    expect(parseInline('a **b *c* d** e')).toEqual([
      text('a '),
      { kind: 'strong', children: [text('b '), { kind: 'em', children: [text('c')] }, text(' d')] },
      text(' e'),
    ]);
  });

  it('gives back as text what was never closed, with what stood in it', () => {
    expect(parseInline('**a ~~b *c*')).toEqual([text('**a ~~b '), { kind: 'em', children: [text('c')] }]);
  });

  it('closes the outer emphasis over an inner one that never ended', () => {
    expect(parseInline('**a __b** c')).toEqual([{ kind: 'strong', children: [text('a __b')] }, text(' c')]);
  });

  it('reads underscores only around words', () => {
    expect(parseInline('a_b_c')).toEqual([text('a_b_c')]);
    expect(parseInline('_b_')).toEqual([{ kind: 'em', children: [text('b')] }]);
    expect(parseInline('слово_у_слові')).toEqual([text('слово_у_слові')]);
  });

  it('takes a backslash as it is before letters, digits and blanks', () => {
    expect(parseInline('\\a \\1 \\ \\')).toEqual([text('\\a \\1 \\ \\')]);
    expect(parseInline('\\😀\\*')).toEqual([text('😀*')]);
  });

  it('reads no markup inside code and no link inside a link', () => {
    expect(parseInline('`**a** \\`')).toEqual([{ kind: 'code', text: '**a** \\' }]);
    expect(parseInline('[a https://b.example](https://c.example)')).toEqual([
      {
        kind: 'link',
        address: 'https://c.example',
        children: [text('a https://b.example')],
      },
    ]);
  });

  it('keeps every character of a text without markup', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', 'ж', '漢', '.', ',', '“', '’', '😀', '1') });
    fc.assert(
      fc.property(plain, (source) => {
        expect(parseInline(source)).toEqual(source === '' ? [] : [text(source)]);
      }),
    );
  });

  it('agrees with an independent parser on the words of well-formed emphasis', () => {
    const word = fc.constantFrom('one', 'two', 'три');
    const wrapped = fc
      .tuple(word, fc.constantFrom('**', '*', '__', '~~', '||', '`'))
      .map(([inner, mark]) => `${mark}${inner}${mark}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(word, wrapped), { minLength: 1 }), (parts) => {
        const source = parts.join(' ');
        expect(textContent(drawMarkdown(source))).toBe(readBack(source));
      }),
    );
  });
});

describe('codeSpan', () => {
  it('ends at the next run of as many backticks', () => {
    const source = '``a ` b`` c';
    expect(codeSpan(source, 0, backticksIn(source))).toEqual({ kind: 'code', text: 'a ` b', end: 9 });
  });

  it('is text as a whole where no such run follows', () => {
    const source = '``` a `b`';
    expect(codeSpan(source, 0, backticksIn(source))).toEqual({ kind: 'text', text: '```', end: 3 });
  });
});

describe('maskedLinks', () => {
  it('finds the label, the address and the end', () => {
    expect(maskedLinks('[a](https://b.example) c')(0)).toEqual({
      label: 'a',
      address: 'https://b.example',
      end: 22,
    });
    expect(maskedLinks('[a](<https://b.example>)')(0)?.address).toBe('https://b.example');
  });

  it.each([
    '[](https://b.example)',
    '[a](b.example)',
    '[a]',
    '[a] (https://b.example)',
    '[a\\](https://b.example)',
  ])('finds none in %s', (source) => {
    expect(maskedLinks(source)(0)).toBeNull();
  });
});

describe('parseMarkdown', () => {
  it('reads blocks only where a line begins', () => {
    expect(parseMarkdown('a > b\nc # d - e').map((block) => block.kind)).toEqual(['lines']);
  });

  it('ends a quote with the first line that is not quoted, and >>> never', () => {
    expect(parseMarkdown('> a\nb\n> c').map((block) => block.kind)).toEqual(['quote', 'lines', 'quote']);
    expect(parseMarkdown('>>> a\nb\n> c').map((block) => block.kind)).toEqual(['quote']);
  });

  it('has no quote inside a quote', () => {
    const [outer] = parseMarkdown('> > a');
    expect(outer).toEqual({ kind: 'quote', children: [{ kind: 'lines', children: [text('> a')] }] });
  });

  it('reads headings and lists inside a quote', () => {
    const [quote] = parseMarkdown('> # a\n> - b');
    expect(quote?.kind === 'quote' ? quote.children.map((block) => block.kind) : []).toEqual([
      'heading',
      'list',
    ]);
  });

  it('reads four number signs, a bare dash and an empty quote mark as text or as nothing', () => {
    expect(textContent(drawMarkdown('#### a'))).toBe('#### a');
    expect(textContent(drawMarkdown('-'))).toBe('-');
    expect(parseMarkdown('>').map((block) => block.kind)).toEqual(['quote']);
  });
});

describe('fencesIn', () => {
  it('cuts a text at its code blocks', () => {
    expect(fencesIn('a\n```\nb\n```\nc')).toEqual([
      'a',
      { kind: 'code-block', language: '', text: 'b' },
      'c',
    ]);
    expect(fencesIn('```ts\nb```')).toEqual([{ kind: 'code-block', language: 'ts', text: 'b' }]);
  });

  it('leaves escaped, unclosed and quoted fences alone', () => {
    for (const source of ['\\`\\`\\`a\\`\\`\\`', '```a', '> ```a```'])
      expect(fencesIn(source)).toEqual([source]);
  });
});

describe('drawTime', () => {
  const words = (style: string, now?: number): string => textContent(drawTime(1_741_694_400, style, now));

  it.each([
    ['t', '12:00'],
    ['T', '12:00:00'],
    ['d', '11/03/2025'],
    ['D', '11 March 2025'],
  ])('words the style %s', (style, expected) => {
    expect(words(style)).toBe(expected);
  });

  it('words the longest style, with or without a comma as the runtime has it', () => {
    expect(words('F')).toMatch(/^Tuesday,? 11 March 2025 at 12:00$/);
  });

  it.each([
    [0, 'now'],
    [60, '1 minute ago'],
    [7200, '2 hours ago'],
    [-86_400, 'tomorrow'],
    [800 * 86_400, '2 years ago'],
  ])('words a distance of %s seconds', (distance, expected) => {
    expect(words('R', (1_741_694_400 + distance) * 1000)).toBe(expected);
  });

  it('is a date where the moment is not known', () => {
    expect(words('R')).toBe(words('f'));
  });
});
