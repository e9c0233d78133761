import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { type Excess, missing, over, tooLong } from './excess.js';
import { CUSTOM_ID, MODAL } from './numbers.js';

const exceededByField = (field: APIModalInteractionResponseCallbackComponent): readonly Excess[] => {
  if (field.type !== ComponentType.Label) return [];
  const input = field.component;
  return [
    ...tooLong('form label', field.label, MODAL.label),
    ...tooLong('form description', field.description, MODAL.description),
    ...tooLong('custom_id', 'custom_id' in input ? input.custom_id : '', CUSTOM_ID),
    ...(input.type === ComponentType.TextInput
      ? [
          ...tooLong('form placeholder', input.placeholder, MODAL.placeholder),
          ...tooLong('form value', input.value, MODAL.textInput),
          ...over('form max_length', input.max_length ?? 0, MODAL.textInput),
        ]
      : []),
  ];
};

/** Every limit of Discord that the modal passes; empty where Discord will take it. */
export const exceededByForm = (form: APIModalInteractionResponseCallbackData): readonly Excess[] => [
  ...tooLong('form title', form.title, MODAL.title),
  ...tooLong('custom_id', form.custom_id, CUSTOM_ID),
  ...missing('form fields', form.components.length),
  ...over('form fields', form.components.length, MODAL.components),
  ...form.components.flatMap(exceededByField),
];
