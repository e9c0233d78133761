import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeText, quote } from '../../../src/render/discord/escape.js';
import { drawInlineMarkdown, drawMarkdown } from '../../../src/render/html/markdown/draw.js';
import { hostileStrings, pieces } from '../hostile.js';
import { tagsIn, textContent } from './text-content.js';

const lines = (inner: string): string => `<div class="dm-lines">${inner}</div>`;

describe('drawMarkdown', () => {
  it.each([
    ['**bold** and *italics* and _more_', '<strong>bold</strong> and <em>italics</em> and <em>more</em>'],
    ['***both***', '<strong><em>both</em></strong>'],
    ['*a **b** c*', '<em>a <strong>b</strong> c</em>'],
    ['__under__ ~~gone~~', '<u>under</u> <s>gone</s>'],
    ['||hidden **words**||', '<span class="dm-spoiler" tabindex="0">hidden <strong>words</strong></span>'],
    ['`a *b*` and ``c ` d``', '<code>a *b*</code> and <code>c ` d</code>'],
    ['a * b * c and snake_case_word', 'a * b * c and snake_case_word'],
    ['**never closed and *this neither', '**never closed and *this neither'],
    ['*a **b* c', '<em>a **b</em> c'],
    ['\\*plain\\* \\\\ \\_ \\n', '*plain* \\ _ \\n'],
    ['****', '****'],
    ['one `open', 'one `open'],
    [':smile: stays a name', ':smile: stays a name'],
    ['<:party:123456789012345678>', ':party:'],
    ['<@123456789012345678>', '<span class="dm-mention">@member</span>'],
    ['@everyone', '<span class="dm-mention">@everyone</span>'],
    ['</ask:1>', '<span class="dm-mention" data-command="ask">/ask</span>'],
  ])('draws %s', (source, expected) => {
    expect(drawMarkdown(source)).toBe(lines(expected));
  });

  it.each([
    ['# One', '<div class="dm-heading dm-heading-1" role="heading" aria-level="3">One</div>'],
    ['### Three', '<div class="dm-heading dm-heading-3" role="heading" aria-level="5">Three</div>'],
    ['#None', lines('#None')],
    ['-# small *print*', '<small class="dm-subtext">small <em>print</em></small>'],
    ['> a\n> b\nc', `<blockquote>${lines('a\nb')}</blockquote>${lines('c')}`],
    ['>>> a\nb', `<blockquote>${lines('a\nb')}</blockquote>`],
    ['> \\> a', `<blockquote>${lines('&gt; a')}</blockquote>`],
    ['> a\n-# b', `<blockquote>${lines('a')}</blockquote><small class="dm-subtext">b</small>`],
    ['```js\nlet a = "*b*";\n```', '<pre class="dm-code"><code>let a = &quot;*b*&quot;;</code></pre>'],
    ['a\n\nb', lines('a\n\nb')],
  ])('draws the lines of %j', (source, expected) => {
    expect(drawMarkdown(source)).toBe(expected);
  });

  it('draws lists with their numbers and depths', () => {
    expect(textContent(drawMarkdown('- a\n  - b\n3. c'))).toBe('•a•b3.c');
    expect(drawMarkdown('- a\n  - b')).toContain('class="dm-item dm-depth-1"');
  });

  it('makes http and https links only, always without a window opener', () => {
    const rel = 'rel="noopener noreferrer" target="_blank"';
    expect(drawMarkdown('[*a* b](https://a.example/x)')).toBe(
      lines(`<a href="https://a.example/x" ${rel}><em>a</em> b</a>`),
    );
    expect(drawMarkdown('see https://a.example/x, there')).toBe(
      lines(`see <a href="https://a.example/x" ${rel}>https://a.example/x</a>, there`),
    );
    expect(drawMarkdown('<https://a.example>')).toContain(`<a href="https://a.example/" ${rel}>`);
    for (const bad of [
      '[a](javascript:alert(1))',
      '<javascript:alert(1)>',
      '[a](data:text/html,x)',
      'https://',
    ])
      expect(tagsIn(drawMarkdown(bad))).toEqual(['div']);
  });

  it('draws timestamps in UTC, relative ones where the moment is known', () => {
    const time = (text: string): string =>
      lines(`<time class="dm-time" datetime="2025-03-11T12:00:00.000Z">${text}</time>`);
    expect(drawMarkdown('<t:1741694400:D>')).toBe(time('11 March 2025'));
    expect(drawMarkdown('<t:1741694400:R>', { now: 1_741_694_400_000 + 3 * 86_400_000 })).toBe(
      time('3 days ago'),
    );
    expect(drawMarkdown('<t:99999999999999999>')).toBe(lines('<span class="dm-time">Invalid Date</span>'));
  });
});

describe('drawMarkdown of escaped text', () => {
  it('reads as its source for every hostile string, without a single element of markup', () => {
    const wrong = hostileStrings.filter((text) => {
      const html = drawMarkdown(escapeMarkdown(text));
      return textContent(html) !== text || tagsIn(html).some((tag) => tag !== 'div');
    });
    expect(wrong).toEqual([]);
  });

  it('reads as its source inside a block quote, for every hostile string', () => {
    const wrong = hostileStrings.filter((text) => {
      const html = drawMarkdown(`${quote(text)}\n-# ours`);
      return (
        textContent(html) !== `${escapeTextRead(text)}ours` || tagsIn(html).join() !== 'blockquote,div,small'
      );
    });
    expect(wrong).toEqual([]);
  });

  it('reads as its source for any text', () => {
    const anyText = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(textContent(drawMarkdown(escapeMarkdown(text)))).toBe(text);
        expect(textContent(drawInlineMarkdown(escapeMarkdown(text)))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('reads as its source for every paragraph of the sample articles', () => {
    const paragraphs = readdirSync('seeds')
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => readFileSync(`seeds/${name}`, 'utf8').split('\n\n'));
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(paragraphs.filter((text) => textContent(drawMarkdown(escapeMarkdown(text))) !== text)).toEqual([]);
  });
});

/** A quoted text reads with its isolates, and a carriage return begins a quoted line. */
const escapeTextRead = (text: string): string =>
  textContent(drawMarkdown(escapeText(text))).replace(/\r\n?/g, '\n');

describe('the time that drawing takes', () => {
  const size = 200_000;
  it.each([
    '*',
    '**a',
    '_',
    '`',
    '``a',
    '[',
    '[a](',
    '](',
    '<',
    '<t:',
    '</a',
    '|',
    '||a',
    '~',
    '\\',
    '@',
    'h',
    'https://',
    '> ',
    '>',
    '- ',
    '1. ',
    '# ',
    '\n',
    ' ',
    '```',
    '```\n',
    '*a_b',
    'a ',
    '<https://a',
    '\n> ',
    '\n- ',
    '[a](https://b)',
  ])('grows with the length only: %j', (piece) => {
    const text = piece.repeat(size / piece.length);
    const begin = performance.now();
    drawMarkdown(text);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
