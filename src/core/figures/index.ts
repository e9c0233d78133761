import type { Attribution, Figure } from '../extraction.js';
import type { Layout } from '../passages/types.js';

/** The figures of an article, in text order. */
export const findFigures = (_layout: Layout, _attribution: Attribution): readonly Figure[] => [];
