import type { Problem } from '../errors.js';
import { type Json, listOf, objectOf } from '../json.js';

/** `parse` and a list of the same kind exclude each other. */
export function allowedMentionsProblems(body: Json): readonly Problem[] {
  const allowed = objectOf(body.allowed_mentions);
  return (['users', 'roles'] as const)
    .filter((kind) => listOf(allowed.parse).includes(kind) && listOf(allowed[kind]).length > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}
