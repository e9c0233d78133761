import type { PersonRole } from '../../extraction.js';
import type { Span } from '../../span.js';

/** Somebody named only for a picture or as an author, at one place, with what the credit says of them. */
export type Credit = Span & { readonly roles: readonly PersonRole[] };
