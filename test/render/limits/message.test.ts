import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exceeded, fits, type MessagePayload, weightOf } from '../../../src/render/limits/index.js';

const flags = MessageFlags.IsComponentsV2;

const text = (content: string): APIMessageTopLevelComponent => ({ type: ComponentType.TextDisplay, content });

const button = (custom_id: string, label = 'Label'): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
});

const row = (
  ...components: APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> => ({
  type: ComponentType.ActionRow,
  components,
});

const select = (options: number, label = 'label'): APIComponentInMessageActionRow => ({
  type: ComponentType.StringSelect,
  custom_id: 'select',
  options: Array.from({ length: options }, (_, index) => ({ label, value: `${index}` })),
});

const names = (message: MessagePayload): readonly string[] => exceeded(message).map((excess) => excess.what);

describe('exceeded, for a message of content and embeds', () => {
  it('takes the longest content that Discord takes and names the excess of a longer one', () => {
    expect(exceeded({ content: 'a'.repeat(2000) })).toEqual([]);
    expect(exceeded({ content: 'a'.repeat(2001) })).toEqual([
      { what: 'content', allowed: 2000, actual: 2001 },
    ]);
  });

  it('refuses an empty message', () => {
    expect(names({})).toEqual(['message (at least)']);
    expect(names({ content: '  ' })).toEqual(['message (at least)']);
  });

  it('adds up all embeds of the message', () => {
    const embeds = [
      { description: 'a'.repeat(4000) },
      { description: 'b'.repeat(1990), footer: { text: 'c'.repeat(11) } },
    ];
    expect(exceeded({ embeds })).toEqual([{ what: 'embeds in all', allowed: 6000, actual: 6001 }]);
  });

  it('judges each part of an embed', () => {
    const embed = {
      title: 'a'.repeat(257),
      description: 'b'.repeat(4097),
      author: { name: 'c'.repeat(257) },
      footer: { text: 'd' },
      fields: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })),
    };
    expect(names({ embeds: [embed] })).toEqual([
      'embed title',
      'embed description',
      'embed author',
      'embed fields',
    ]);
    expect(names({ embeds: [{ fields: [{ name: 'a'.repeat(257), value: 'b'.repeat(1025) }] }] })).toEqual([
      'embed field name',
      'embed field value',
    ]);
    expect(names({ embeds: [{ footer: { text: 'a'.repeat(2049) } }] })).toEqual(['embed footer']);
  });

  it('counts embeds and rows', () => {
    expect(names({ embeds: Array.from({ length: 11 }, () => ({ description: 'a' })) })).toEqual(['embeds']);
    const rows = Array.from({ length: 6 }, (_, index) => row(button(`${index}`)));
    expect(names({ content: 'a', components: rows })).toEqual(['rows']);
  });
});

describe('exceeded, for buttons and selects', () => {
  it('judges a label, a custom_id and a URL', () => {
    const link: APIButtonComponent = {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: 'Read',
      url: `https://a.example/${'b'.repeat(500)}`,
    };
    const components = [row(button('a'.repeat(101), 'b'.repeat(81)), link)];
    expect(names({ content: 'a', components })).toEqual(['button label', 'custom_id', 'button URL']);
  });

  it('refuses two components of one custom_id', () => {
    expect(names({ content: 'a', components: [row(button('same'), button('same'))] })).toEqual([
      'uses of one custom_id',
    ]);
  });

  it('refuses a sixth button, an empty row and a select beside a button', () => {
    const six = Array.from({ length: 6 }, (_, index) => button(`${index}`));
    expect(names({ content: 'a', components: [row(...six)] })).toEqual(['row']);
    expect(names({ content: 'a', components: [row()] })).toEqual(['row (at least)']);
    expect(names({ content: 'a', components: [row(select(1), button('b'))] })).toEqual(['row']);
  });

  it('judges a select and its options', () => {
    expect(names({ content: 'a', components: [row(select(25))] })).toEqual([]);
    expect(names({ content: 'a', components: [row(select(26))] })).toEqual(['select options']);
    expect(names({ content: 'a', components: [row(select(0))] })).toEqual(['select options (at least)']);
    expect(names({ content: 'a', components: [row(select(1, 'l'.repeat(101)))] })).toEqual(['option label']);
  });
});

describe('exceeded, for Components V2', () => {
  it('adds up all text displays, nested ones too', () => {
    const components: APIMessageTopLevelComponent[] = [
      text('a'.repeat(3000)),
      {
        type: ComponentType.Container,
        components: [{ type: ComponentType.TextDisplay, content: 'b'.repeat(1001) }],
      },
    ];
    expect(exceeded({ flags, components })).toEqual([
      { what: 'text displays in all', allowed: 4000, actual: 4001 },
    ]);
  });

  it('counts every component, rows and their buttons included', () => {
    const separator: APIMessageTopLevelComponent = {
      type: ComponentType.Separator,
      spacing: SeparatorSpacingSize.Small,
    };
    const components = [...Array.from({ length: 38 }, () => separator), row(button('a'), button('b'))];
    expect(exceeded({ flags, components })).toEqual([{ what: 'components', allowed: 40, actual: 41 }]);
  });

  it('weighs bytes, not characters: 3,400 Chinese characters are too heavy, 3,300 are not', () => {
    expect(names({ flags, components: [text('漢'.repeat(3400))] })).toEqual(['bytes of text displays']);
    expect(names({ flags, components: [text('漢'.repeat(3300))] })).toEqual([]);
  });

  it('refuses content and embeds beside components', () => {
    expect(names({ flags, content: 'a', embeds: [{ description: 'b' }], components: [text('c')] })).toEqual([
      'content beside Components V2',
      'embeds beside Components V2',
    ]);
  });

  it('refuses an empty text display, too many texts in a section and too many pictures', () => {
    const components: APIMessageTopLevelComponent[] = [
      text(' '),
      {
        type: ComponentType.Section,
        components: Array.from({ length: 4 }, () => ({ type: ComponentType.TextDisplay, content: 'a' })),
        accessory: button('a'),
      },
      {
        type: ComponentType.MediaGallery,
        items: Array.from({ length: 11 }, () => ({
          media: { url: 'attachment://a.png' },
          description: 'b'.repeat(1025),
        })),
      },
    ];
    expect(new Set(names({ flags, components }))).toEqual(
      new Set(['text display (at least)', 'section texts', 'gallery items', 'alt text']),
    );
  });

  it('agrees with a count of its own for any long and multi-byte texts', () => {
    const unit = fc.constantFrom('a', 'ж', '漢', '😀');
    const long = fc.tuple(unit, fc.integer({ min: 1, max: 2500 })).map(([one, times]) => one.repeat(times));
    fc.assert(
      fc.property(fc.array(long, { minLength: 1, maxLength: 45 }), (texts) => {
        const characters = texts.join('').length;
        const bytes = Buffer.byteLength(texts.join('')) + 12 * texts.length;
        const expected = characters <= 4000 && bytes <= 10_000 && texts.length <= 40;
        expect(fits({ flags, components: texts.map(text) })).toBe(expected);
        expect(weightOf(texts)).toBe(bytes);
      }),
    );
  });
});
