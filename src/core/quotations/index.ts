import type { Attribution, Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';

/** Who says what in an article: quotations, reported words, unnamed sources, and whom pronouns stand for. */
export const attribute = (_layout: Layout, _people: readonly Person[]): Attribution => ({
  quotations: [],
  reported: [],
  sources: [],
  pronouns: new Map(),
  speakerAt: () => null,
});
