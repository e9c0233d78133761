import { ButtonStyle, ComponentType, MessageFlags, SeparatorSpacingSize } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { drawMessage, MESSAGE_STYLE } from '../../../src/render/html/index.js';
import type { MessagePayload } from '../../../src/render/limits/index.js';
import { hostileStrings } from '../hostile.js';
import { tagsIn, textContent } from './text-content.js';

const full: MessagePayload = {
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  components: [
    {
      type: ComponentType.Container,
      accent_color: 0x5865f2,
      components: [
        { type: ComponentType.TextDisplay, content: '> “Words”\n-# [1] Title' },
        { type: ComponentType.Separator, spacing: SeparatorSpacingSize.Large },
        { type: ComponentType.Separator, divider: false },
        {
          type: ComponentType.Section,
          components: [{ type: ComponentType.TextDisplay, content: 'Text' }],
          accessory: {
            type: ComponentType.Thumbnail,
            media: { url: 'attachment://a.png' },
            description: 'Alt',
          },
        },
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'https://a.example/b.png' }, description: 'A "map"' }],
        },
        { type: ComponentType.File, file: { url: 'attachment://notes.txt' } },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Context', custom_id: 'c"1' },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Danger,
              label: 'Off',
              custom_id: 'd',
              disabled: true,
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: 'Read',
              url: 'https://a.example/x',
            },
          ],
        },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: 's',
          placeholder: 'Choose',
          options: [{ label: 'One', value: '1', description: 'the first' }],
        },
      ],
    },
  ],
};

describe('drawMessage', () => {
  it('draws every kind of component with its own class', () => {
    expect(drawMessage(full, { attachment: (name) => `/files/${name}` })).toBe(
      [
        '<article class="dm-message">',
        '<div class="dm-container dm-accent-blue">',
        '<div class="dm-text"><blockquote><div class="dm-lines">“Words”</div></blockquote>',
        '<small class="dm-subtext">[1] Title</small></div>',
        '<hr class="dm-separator dm-separator-large">',
        '<div class="dm-separator dm-separator-small dm-space"></div>',
        '<div class="dm-section"><div><div class="dm-text"><div class="dm-lines">Text</div></div></div>',
        '<img class="dm-thumbnail" src="/files/a.png" alt="Alt" loading="lazy"></div>',
        '<div class="dm-gallery"><img class="dm-picture" src="https://a.example/b.png" alt="A &quot;map&quot;" loading="lazy"></div>',
        '<div class="dm-file"><a href="/files/notes.txt" download>notes.txt</a></div>',
        '<div class="dm-row">',
        '<button type="button" class="dm-button dm-button-primary" data-custom-id="c&quot;1">Context</button>',
        '<button type="button" class="dm-button dm-button-danger" data-custom-id="d" disabled>Off</button>',
        '<a class="dm-button dm-button-link" href="https://a.example/x" rel="noopener noreferrer" target="_blank">Read',
        '<span class="dm-out" aria-hidden="true">↗</span></a>',
        '</div></div>',
        '<div class="dm-row"><select class="dm-select" data-custom-id="s" aria-label="Choose">',
        '<option value="" disabled selected>Choose</option><option value="1" title="the first">One</option></select></div>',
        '<div class="dm-ephemeral">Only you can see this</div>',
        '</article>',
      ].join(''),
    );
  });

  it('draws content and embeds', () => {
    const message: MessagePayload = {
      content: '**Found**',
      embeds: [
        {
          author: { name: 'Author' },
          title: 'Title',
          url: 'https://a.example/',
          description: '> quoted',
          color: 0xda373c,
          fields: [{ name: 'Field', value: 'Value', inline: true }],
          footer: { text: 'Footer' },
        },
      ],
    };
    const html = drawMessage(message, { author: 'Verbatim' });
    expect(textContent(html)).toBe('VerbatimAPPFoundAuthorTitlequotedFieldValueFooter');
    expect(html).toContain('<div class="dm-embed dm-accent-red">');
    expect(html).not.toContain('Only you can see this');
  });

  it('names a picture that has no safe address instead of loading it', () => {
    const picture = (url: string): MessagePayload => ({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.MediaGallery, items: [{ media: { url } }] }],
    });
    for (const url of [
      'javascript:alert(1)',
      'attachment://a.png',
      '//evil.example/x.png',
      'data:text/html,x',
    ])
      expect(tagsIn(drawMessage(picture(url)))).not.toContain('img');
    expect(
      tagsIn(drawMessage(picture('attachment://a.png'), { attachment: () => '//evil.example' })),
    ).not.toContain('img');
  });

  it('shows a link button to anything but the web as dead', () => {
    const link: MessagePayload = {
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'x', url: 'javascript:alert(1)' },
          ],
        },
      ],
    };
    expect(drawMessage(link)).not.toContain('javascript');
  });

  it('lets no hostile text become an element, an attribute, a style or a script, wherever it stands', () => {
    const found = hostileStrings.filter((text) => {
      const html = drawMessage(
        {
          content: text,
          embeds: [{ title: text, description: text, footer: { text }, author: { name: text, url: text } }],
          components: [
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label: text, custom_id: text },
                { type: ComponentType.Button, style: ButtonStyle.Link, label: text, url: text },
              ],
            },
          ],
        },
        { author: text },
      );
      const tags = html.match(/<[^>]*>/g) ?? [];
      const names = tags.map((tag) => tag.replace(/"[^"]*"/g, ''));
      return (
        tagsIn(html).some((tag) => ['script', 'img', 'style', 'iframe'].includes(tag)) ||
        names.some((tag) => /\s(?:on\w+|style|src)=/.test(tag)) ||
        /href="(?!https?:)/.test(html)
      );
    });
    expect(found).toEqual([]);
  });
});

describe('MESSAGE_STYLE', () => {
  it('styles every class that is drawn and loads nothing', () => {
    const html = drawMessage(full, { author: 'Verbatim' });
    const classes = new Set(
      Array.from(html.matchAll(/class="([^"]*)"/g), (match) => match[1] ?? '').flatMap((names) =>
        names.split(' '),
      ),
    );
    const plain = new Set(['dm-separator-small', 'dm-button-link', 'dm-out', 'dm-accent-none']);
    expect([...classes].filter((name) => !plain.has(name) && !MESSAGE_STYLE.includes(`.${name}`))).toEqual(
      [],
    );
    expect(MESSAGE_STYLE).not.toMatch(/url\(|@import|https?:/);
  });
});
