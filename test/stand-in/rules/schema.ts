import type { ZodMiniType } from 'zod/mini';
import type { Problem } from '../errors.js';

type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
  readonly origin?: unknown;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
};

/** What Discord's published schema says about a body. */
export function schemaProblems(schema: ZodMiniType, body: unknown): readonly Problem[] {
  const result = schema.safeParse(body);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => flatten(issue as Issue, []));
}

/** Of a union only the branch that was meant is told: the one whose `type` fits, then the one with the fewest complaints. */
function flatten(issue: Issue, before: readonly PropertyKey[]): readonly Problem[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors !== undefined && issue.errors.length > 0) {
    const [best] = [...issue.errors].sort((a, b) => strangeness(a) - strangeness(b));
    return (best ?? []).flatMap((inner) => flatten(inner, path));
  }
  return [{ path: path.map((key) => (typeof key === 'number' ? key : String(key))), ...wording(issue) }];
}

const strangeness = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { path, code }) => {
    const otherKind = path.length === 0 || (path.at(-1) === 'type' && code === 'invalid_value');
    return sum + (otherKind ? 1000 : 1);
  }, 0);

function wording(issue: Issue): { readonly code: string; readonly message: string } {
  const isText = issue.origin === 'string';
  if (issue.code === 'too_big') {
    return isText
      ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${String(issue.maximum)} or fewer in length.` }
      : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be at most ${String(issue.maximum)}.` };
  }
  if (issue.code === 'too_small') {
    return isText
      ? { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${String(issue.minimum)} or more in length.` }
      : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be at least ${String(issue.minimum)}.` };
  }
  if (issue.code === 'invalid_value') {
    return { code: 'BASE_TYPE_CHOICES', message: `Must be one of ${(issue.values ?? []).join(', ')}.` };
  }
  if (issue.code === 'invalid_format')
    return { code: 'BASE_TYPE_FORMAT', message: `Not a valid ${String(issue.format)}.` };
  return {
    code: 'BASE_TYPE_INVALID',
    message: `Must be of type ${String(issue.expected ?? issue.message)}.`,
  };
}
