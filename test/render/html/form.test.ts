import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { drawForm } from '../../../src/render/html/index.js';
import { hostileStrings } from '../hostile.js';
import { tagsIn, textContent } from './text-content.js';

const form = (label: string, style: TextInputStyle, value: string) =>
  ({
    custom_id: 'f',
    title: label,
    components: [
      {
        type: ComponentType.Label,
        label,
        description: value,
        component: { type: ComponentType.TextInput, custom_id: 'text', style, value, max_length: 300 },
      },
    ],
  }) as const;

describe('drawForm', () => {
  it('draws a labelled field that the page can send', () => {
    const { components, ...rest } = form('Name', TextInputStyle.Short, 'Ada');
    expect(drawForm({ ...rest, components: [...components] }, { idPrefix: 'p' })).toBe(
      [
        '<form class="dm-message dm-form" data-custom-id="f" aria-label="Name">',
        '<div class="dm-heading dm-heading-2">Name</div>',
        '<div class="dm-field"><label class="dm-field-name" for="p-0">Name</label>',
        '<small class="dm-subtext">Ada</small>',
        '<input id="p-0" name="text" class="dm-input" required maxlength="300" type="text" value="Ada"></div>',
        '<div class="dm-row"><button type="submit" class="dm-button dm-button-primary">Submit</button>',
        '<button type="button" class="dm-button dm-button-secondary" data-cancel>Cancel</button></div></form>',
      ].join(''),
    );
  });

  it('keeps every hostile text as text, in a long field too', () => {
    const wrong = hostileStrings.filter((text) => {
      const { components, ...rest } = form(text, TextInputStyle.Paragraph, text);
      const html = drawForm({ ...rest, components: [...components] });
      return (
        tagsIn(html).join() !== 'form,div,div,label,small,textarea,div,button,button' ||
        textContent(html) !== `${text.repeat(4)}SubmitCancel`
      );
    });
    expect(wrong).toEqual([]);
  });
});
