import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '../../../src/render/discord/showing.js';
import { exceededByForm } from '../../../src/render/limits/index.js';
import { render } from '../payload.js';

describe('a form', () => {
  const field = {
    id: 'text',
    label: { key: 'ask.question' },
    value: '',
    required: true,
    long: true,
    most: 300,
  } as const;

  it('becomes a modal with one label for each field', () => {
    expect(
      render({ kind: 'form', id: 'f', title: { key: 'ask.description' }, fields: [field] }, 'interaction'),
    ).toEqual({
      kind: 'form',
      form: {
        custom_id: 'f',
        title: 'Ask the articles a question',
        components: [
          {
            type: ComponentType.Label,
            label: 'What do you want to know?',
            component: {
              type: ComponentType.TextInput,
              custom_id: 'text',
              style: TextInputStyle.Paragraph,
              required: true,
              max_length: 300,
            },
          },
        ],
      },
    });
  });

  it('says in small letters what could be written', () => {
    const fields = [{ ...field, hint: { key: 'followUp.hint' } } as const];
    const rendered = render(
      { kind: 'form', id: 'f', title: { key: 'followUp.title' }, fields },
      'interaction',
    );
    expect(rendered.kind === 'form' && rendered.form.components[0]).toMatchObject({
      label: 'What do you want to know?',
      description: 'For example: and Slovenia? · who said that? · when? · more',
    });
  });

  it('fits Discord’s limits whatever the app asks for', () => {
    const long = {
      ...field,
      label: { key: 'about.what' },
      hint: { key: 'about.what' },
      value: 'v'.repeat(9000),
      most: 9000,
    } as const;
    const fields = Array.from({ length: 7 }, () => long);
    const rendered = render({ kind: 'form', id: 'f', title: { key: 'about.what' }, fields }, 'interaction');
    expect(rendered.kind === 'form' ? exceededByForm(rendered.form) : null).toEqual([]);
  });
});

describe('what is dismissed', () => {
  it('has nothing to show', () => {
    expect(render({ kind: 'dismissed' }, 'interaction')).toEqual({ kind: 'dismissed' });
  });
});

describe('choices', () => {
  it('are at most 25, with names clipped and no value cut', () => {
    const choices = [
      { label: 'n'.repeat(120), value: 'short' },
      { label: 'long', value: 'v'.repeat(101) },
      { label: '', value: 'empty' },
      ...Array.from({ length: 30 }, (_, index) => ({ label: `l${index}`, value: `v${index}` })),
    ];
    const rendered = render({ kind: 'choices', choices }, 'interaction');
    const shown = rendered.kind === 'choices' ? rendered.choices : [];
    expect(shown.length).toBe(25);
    expect(shown[0]).toEqual({ name: `${'n'.repeat(99)}…`, value: 'short' });
    expect(shown[1]).toEqual({ name: 'l0', value: 'v0' });
  });
});

describe('clip', () => {
  it('leaves what fits and ends the rest with an ellipsis', () => {
    expect(clip('abc', 3)).toBe('abc');
    expect(clip('abc def', 5)).toBe('abc…');
  });

  it('is never longer than asked for and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        expect(clip(text, most).length).toBeLessThanOrEqual(most);
        expect(clip(text, most).isWellFormed()).toBe(true);
      }),
    );
  });
});
