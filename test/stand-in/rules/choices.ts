import type { Problem } from '../errors.js';
import { type Json, objectsOf, textOf } from '../json.js';
import { limits } from './limits.js';

/** The published schema lets values of choices grow to 6,000 characters; Discord's documentation says 100. */
export const choiceValueProblems = (holder: Json, path: readonly (string | number)[]): readonly Problem[] =>
  objectsOf(holder.choices).flatMap(({ value }, index) =>
    textOf(value).length > limits.choiceValue
      ? [
          {
            path: [...path, 'choices', index, 'value'],
            code: 'BASE_TYPE_MAX_LENGTH',
            message: 'Must be 100 or fewer in length.',
          },
        ]
      : [],
  );
