import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { accentClass } from '../../../src/render/html/accent.js';
import { drawButton, drawRow } from '../../../src/render/html/controls.js';
import { element, open } from '../../../src/render/html/element.js';
import { drawEmbed } from '../../../src/render/html/embed.js';
import { escapeHtml, safeLink } from '../../../src/render/html/escape-html.js';
import { drawFile, drawGallery, drawPicture } from '../../../src/render/html/media.js';

describe('escapeHtml', () => {
  it('escapes what could end a text or an attribute', () => {
    expect(escapeHtml(`<a href="x" id='y'>&amp;`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;',
    );
  });
});

describe('safeLink', () => {
  it('takes http and https', () => {
    expect(safeLink('HTTPS://News.Example/ä')).toBe('https://news.example/%C3%A4');
    expect(safeLink('http://news.example')).toBe('http://news.example/');
  });

  it.each([
    'javascript:alert(1)',
    ' https://a.example',
    'data:text/html,x',
    '//a.example',
    'https://',
    'ftp://a.example',
  ])('refuses %j', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

describe('element', () => {
  it('escapes attributes and leaves out false and undefined ones', () => {
    expect(element('p', { title: '"<', hidden: true, id: undefined, disabled: false }, 'a', 'b')).toBe(
      '<p title="&quot;&lt;" hidden>ab</p>',
    );
    expect(open('hr')).toBe('<hr>');
  });
});

describe('accentClass', () => {
  it.each([
    [0x5865f2, 'dm-accent-blue'],
    [0xff0000, 'dm-accent-red'],
    [0x00aa00, 'dm-accent-green'],
    [0xffff00, 'dm-accent-yellow'],
    [0x777777, 'dm-accent-grey'],
    [null, 'dm-accent-none'],
    [undefined, 'dm-accent-none'],
  ])('names the colour %s', (colour, expected) => {
    expect(accentClass(colour)).toBe(expected);
  });
});

describe('drawButton', () => {
  it.each([
    [ButtonStyle.Primary, 'primary'],
    [ButtonStyle.Secondary, 'secondary'],
    [ButtonStyle.Success, 'success'],
    [ButtonStyle.Danger, 'danger'],
  ] as const)('gives the style %s its class', (style, name) => {
    const button = {
      type: ComponentType.Button,
      style,
      label: '<b>',
      emoji: { name: '🔎' },
      custom_id: 'x',
    } as const;
    expect(drawButton(button)).toBe(
      `<button type="button" class="dm-button dm-button-${name}" data-custom-id="x">🔎 &lt;b&gt;</button>`,
    );
  });

  it('draws a button to a shop without anything to press', () => {
    const premium = { type: ComponentType.Button, style: ButtonStyle.Premium, sku_id: '1' } as const;
    expect(drawButton(premium)).toBe('<button type="button" class="dm-button dm-button-secondary"></button>');
  });
});

describe('drawRow', () => {
  it('draws a chosen option, a select without a placeholder and one that Discord fills', () => {
    const html = drawRow({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 's',
          options: [{ label: 'One', value: '1', default: true }],
          disabled: true,
        },
        { type: ComponentType.UserSelect, custom_id: 'u', placeholder: 'Who' },
      ],
    });
    expect(html).toBe(
      [
        '<div class="dm-row">',
        '<select class="dm-select" data-custom-id="s" aria-label="Make a selection" disabled>',
        '<option value="" disabled>Make a selection</option><option value="1" selected>One</option></select>',
        '<select class="dm-select" data-custom-id="u" aria-label="Who">',
        '<option value="" disabled selected>Who</option></select>',
        '</div>',
      ].join(''),
    );
  });
});

describe('pictures and files', () => {
  const own = { attachment: (name: string) => `/files/${name}` };

  it('load from the web, from the page itself or from within it', () => {
    expect(drawPicture('https://a.example/b.png', 'B', {})).toContain(
      'src="https://a.example/b.png" alt="B"',
    );
    expect(drawPicture('attachment://b.png', null, own)).toContain('src="/files/b.png" alt=""');
    expect(drawPicture('attachment://b', '', { attachment: () => 'data:image/png;base64,AA==' })).toContain(
      '<img',
    );
  });

  it('are named where they cannot be loaded', () => {
    expect(drawPicture('attachment://b.png', null, {})).toBe('<span class="dm-file">b.png</span>');
    expect(drawPicture('javascript:x', 'Alt', {})).toBe('<span class="dm-file">Alt</span>');
    expect(drawFile({ type: ComponentType.File, file: { url: 'attachment://<a>' } }, {})).toBe(
      '<div class="dm-file">&lt;a&gt;</div>',
    );
  });

  it('hide behind a spoiler in a gallery', () => {
    const gallery = drawGallery(
      { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://b.png' }, spoiler: true }] },
      own,
    );
    expect(gallery).toMatch(/^<div class="dm-gallery"><span class="dm-spoiler" tabindex="0"><img /);
  });

  it('link to a file on the web without a window opener', () => {
    const html = drawFile({ type: ComponentType.File, file: { url: 'https://a.example/b.txt' } }, {});
    expect(html).toContain(
      '<a href="https://a.example/b.txt" rel="noopener noreferrer" target="_blank">b.txt</a>',
    );
  });
});

describe('drawEmbed', () => {
  it('draws nothing for what is not there', () => {
    expect(drawEmbed({}, {})).toBe('<div class="dm-embed dm-accent-none"></div>');
  });

  it('links title and author to the web only', () => {
    const html = drawEmbed(
      { title: 'T', url: 'javascript:x', author: { name: 'A', url: 'https://a.example' } },
      {},
    );
    expect(html).toContain('<div class="dm-embed-title">T</div>');
    expect(html).toContain('<a href="https://a.example/"');
  });

  it('shows a picture and fields beside each other', () => {
    const html = drawEmbed(
      {
        image: { url: 'https://a.example/b.png' },
        fields: [
          { name: 'a', value: 'b' },
          { name: 'c', value: 'd', inline: true },
        ],
      },
      {},
    );
    expect(html).toContain('<div class="dm-field"><div class="dm-field-name">a</div>');
    expect(html).toContain('<div class="dm-field dm-inline">');
    expect(html).toContain('<img class="dm-picture"');
  });
});
