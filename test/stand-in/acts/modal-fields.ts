import { ImpossibleAct } from '../errors.js';
import { isPresent, type Json, listOf, numberOf, objectOf, textOf } from '../json.js';
import type { UploadedFile } from '../messages.js';
import { attachmentPayload } from '../payloads/attachment.js';
import { kinds } from '../rules/component-tree.js';
import type { State } from '../state.js';
import { checkSelection } from './components.js';

export type FieldValue = string | boolean | readonly string[] | readonly UploadedFile[];

export type FieldValues = { readonly [customId: string]: FieldValue };

export type FilledModal = { readonly components: readonly Json[]; readonly attachments: Json };

const stringSelect = kinds.stringSelect;
const fileUpload = 19;

/** Fills a modal's inputs as the client does: keeps labels and rows, leaves text displays as they are. */
export function fillModal(state: State, modal: Json, values: FieldValues): FilledModal {
  const left = new Set(Object.keys(values));
  let attachments: Json = {};
  const fill = (input: Json): Json => {
    const id = textOf(input.custom_id);
    left.delete(id);
    const value = values[id];
    const own = { type: input.type, id: input.id ?? 1, custom_id: id };
    if (input.type === fileUpload) {
      const uploaded = listOf(value ?? []).map((file) => attachmentPayload(state, file as UploadedFile));
      attachments = { ...attachments, ...Object.fromEntries(uploaded.map((one) => [one.id, one])) };
      needed(input, uploaded.length === 0, true);
      return { ...own, values: uploaded.map((one) => one.id) };
    }
    if (input.type === kinds.textInput)
      return { ...own, value: checkedText(input, textOf(value ?? input.value ?? '')) };
    if (input.type === stringSelect) {
      const chosen = listOf(value ?? []).map(String);
      if (chosen.length > 0 || input.required !== false) checkSelection(input, chosen);
      return { ...own, values: chosen };
    }
    needed(input, value === undefined, false);
    return Array.isArray(value) ? { ...own, values: value } : { ...own, value: value ?? null };
  };
  const components = listOf(modal.components).map((top, index): Json => {
    const component = objectOf(top);
    const own = { type: component.type, id: component.id ?? index + 1 };
    if (component.type === kinds.row)
      return { ...own, components: listOf(component.components).map((one) => fill(objectOf(one))) };
    if (component.type === kinds.label) return { ...own, component: fill(objectOf(component.component)) };
    return own;
  });
  const [stranger] = left;
  if (stranger !== undefined) throw new ImpossibleAct(`The form has no field "${stranger}".`);
  return { components, attachments };
}

function needed(input: Json, empty: boolean, byDefault: boolean): void {
  const required = isPresent(input.required) ? input.required === true : byDefault;
  if (required && empty) throw new ImpossibleAct(`Field "${textOf(input.custom_id)}" is required.`);
}

function checkedText(input: Json, value: string): string {
  needed(input, value === '', true);
  const least = isPresent(input.min_length) ? numberOf(input.min_length) : 0;
  const most = isPresent(input.max_length) ? numberOf(input.max_length) : 4000;
  if (value !== '' && (value.length < least || value.length > most)) {
    throw new ImpossibleAct(
      `Field "${textOf(input.custom_id)}" takes ${least} to ${most} characters, not ${value.length}.`,
    );
  }
  return value;
}
