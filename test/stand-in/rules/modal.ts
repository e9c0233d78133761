import { ModalInteractionCallbackRequestSchema as Schema } from 'discord-api-spec/zod';
import { refusals } from '../errors.js';
import { type Json, listOf, objectOf } from '../json.js';
import { allComponents } from './component-tree.js';
import { duplicateIds } from './components.js';
import { limits } from './limits.js';
import { schemaProblems } from './schema.js';
import { unknownKeyProblems } from './unknown-keys.js';

export function refuseBadModal(callback: Json): void {
  const data = objectOf(callback.data);
  const tooMany =
    listOf(data.components).length > limits.modalComponents
      ? [
          {
            path: ['components'],
            code: 'BASE_TYPE_BAD_LENGTH',
            message: 'Must be between 1 and 5 in length.',
          },
        ]
      : [];
  const own = [...tooMany, ...duplicateIds(allComponents(data))].map((one) => ({
    ...one,
    path: ['data', ...one.path],
  }));
  const found = [
    ...schemaProblems(Schema, callback),
    ...unknownKeyProblems(data, ['custom_id', 'title', 'components'], ['data']),
    ...own,
  ];
  if (found.length > 0) throw refusals.invalidBody(found);
}
