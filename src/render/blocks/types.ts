import type { Excerpt } from '../../core/answer/types.js';

/**
 * One piece of a reply. `text` is interface text with its values already escaped for the surface;
 * an excerpt's text is not escaped yet: the surface must show it verbatim.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'small'; readonly text: string }
  | { readonly kind: 'excerpt'; readonly excerpt: Excerpt };

/** A reply laid out: the head and foot always stay, entries may be left out from the end, whole. */
export type Blocks = {
  readonly head: readonly Block[];
  readonly entries: readonly (readonly Block[])[];
  readonly foot: readonly Block[];
};
