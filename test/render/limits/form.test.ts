import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { exceededByForm } from '../../../src/render/limits/index.js';

const field = (
  label: string,
  placeholder = '',
  value = '',
): APIModalInteractionResponseCallbackComponent => ({
  type: ComponentType.Label,
  label,
  component: {
    type: ComponentType.TextInput,
    custom_id: 'a'.repeat(10),
    style: TextInputStyle.Short,
    placeholder,
    value,
    max_length: 4000,
  },
});

const form = (
  components: APIModalInteractionResponseCallbackComponent[],
): APIModalInteractionResponseCallbackData => ({
  custom_id: 'form',
  title: 'A title',
  components,
});

const names = (data: APIModalInteractionResponseCallbackData): readonly string[] =>
  exceededByForm(data).map((excess) => excess.what);

describe('exceededByForm', () => {
  it('takes five fields with labels of 45 characters', () => {
    expect(names(form(Array.from({ length: 5 }, () => field('l'.repeat(45)))))).toEqual([]);
  });

  it('refuses six fields and none', () => {
    expect(names(form(Array.from({ length: 6 }, () => field('l'))))).toEqual(['form fields']);
    expect(names(form([]))).toEqual(['form fields (at least)']);
  });

  it('judges title, custom_id, label, placeholder and value', () => {
    const long = {
      ...form([field('l'.repeat(46), 'p'.repeat(101), 'v'.repeat(4001))]),
      title: 't'.repeat(46),
    };
    expect(names({ ...long, custom_id: 'c'.repeat(101) })).toEqual([
      'form title',
      'custom_id',
      'form label',
      'form placeholder',
      'form value',
    ]);
  });
});
