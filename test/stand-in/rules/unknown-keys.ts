import type { ZodMiniType } from 'zod/mini';
import type { Problem } from '../errors.js';
import { isObject } from '../json.js';

/** The names that a schema knows at its top level. */
export function knownKeys(schema: ZodMiniType): readonly string[] {
  const definition: unknown = schema._zod.def;
  const shape = isObject(definition) ? definition.shape : undefined;
  return isObject(shape) ? Object.keys(shape) : [];
}

/** Discord ignores keys that it does not know; here a misspelt key is a failure, or nobody would ever see it. */
export function unknownKeyProblems(
  body: unknown,
  known: readonly string[],
  path: readonly (string | number)[] = [],
): readonly Problem[] {
  if (!isObject(body)) return [];
  return Object.keys(body)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      code: 'STAND_IN_UNKNOWN_KEY',
      message: `Discord knows no key "${key}" here.`,
    }));
}
