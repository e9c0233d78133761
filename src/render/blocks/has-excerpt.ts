import type { Block } from './types.js';

/** Whether some blocks have an excerpt: entries that have stand apart, a list of lines is one text. */
export const hasExcerpt = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }) => kind === 'excerpt');
