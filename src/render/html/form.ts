import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { element, open } from './element.js';
import { escapeHtml } from './escape-html.js';
import { drawMarkdown } from './markdown/draw.js';
import type { DrawOptions } from './options.js';

const drawInput = (input: APITextInputComponent, id: string): string => {
  const attributes = {
    id,
    name: input.custom_id,
    class: 'dm-input',
    required: input.required !== false,
    maxlength: input.max_length?.toString(),
    minlength: input.min_length?.toString(),
    placeholder: input.placeholder,
  };
  return input.style === TextInputStyle.Paragraph
    ? element('textarea', { ...attributes, rows: '6' }, escapeHtml(input.value ?? ''))
    : open('input', { ...attributes, type: 'text', value: input.value });
};

const drawLabel = ({ label, description, component }: APILabelComponent, id: string): string => {
  if (component.type !== ComponentType.TextInput) return '';
  return element(
    'div',
    { class: 'dm-field' },
    element('label', { class: 'dm-field-name', for: id }, escapeHtml(label)),
    description === undefined ? '' : element('small', { class: 'dm-subtext' }, escapeHtml(description)),
    drawInput(component, id),
  );
};

const drawPart = (
  part: APIModalInteractionResponseCallbackComponent,
  id: string,
  options: DrawOptions,
): string => {
  if (part.type === ComponentType.Label) return drawLabel(part, id);
  return part.type === ComponentType.TextDisplay
    ? element('div', { class: 'dm-text' }, drawMarkdown(part.content, options))
    : '';
};

/** A modal as a form: its fields bear the custom_ids as names; the page sends it and closes it. */
export const drawForm = (form: APIModalInteractionResponseCallbackData, options: DrawOptions = {}): string =>
  element(
    'form',
    { class: 'dm-message dm-form', 'data-custom-id': form.custom_id, 'aria-label': form.title },
    element('div', { class: 'dm-heading dm-heading-2' }, escapeHtml(form.title)),
    ...form.components.map((part, index) =>
      drawPart(part, `${options.idPrefix ?? 'form'}-${index}`, options),
    ),
    element(
      'div',
      { class: 'dm-row' },
      element('button', { type: 'submit', class: 'dm-button dm-button-primary' }, 'Submit'),
      element(
        'button',
        { type: 'button', class: 'dm-button dm-button-secondary', 'data-cancel': true },
        'Cancel',
      ),
    ),
  );
