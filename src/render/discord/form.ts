import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Form, FormField } from '../../app/reply.js';
import { MODAL } from '../limits/index.js';
import { type Showing, showLine } from '../lines.js';
import { clip } from './showing.js';

const fieldOf = (field: FormField, showing: Showing): APILabelComponent => ({
  type: ComponentType.Label,
  label: clip(showLine(field.label, showing), MODAL.label),
  ...(field.hint === undefined
    ? {}
    : { description: clip(showLine(field.hint, showing), MODAL.description) }),
  component: {
    type: ComponentType.TextInput,
    custom_id: field.id,
    style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: field.required,
    max_length: Math.min(field.most, MODAL.textInput),
    ...(field.value === '' ? {} : { value: field.value.slice(0, Math.min(field.most, MODAL.textInput)) }),
  },
});

/** A form as a modal; Discord takes at most five fields. */
export const formOf = (form: Form, showing: Showing): APIModalInteractionResponseCallbackData => ({
  custom_id: form.id,
  title: clip(showLine(form.title, showing), MODAL.title),
  components: form.fields.slice(0, MODAL.components).map((field) => fieldOf(field, showing)),
});
