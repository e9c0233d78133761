import type { Attribution, ForceStatement } from '../extraction.js';
import type { Layout } from '../passages/types.js';

/** The statements of an article about what a force would be, do, have or be posted at, in text order. */
export const findForces = (_layout: Layout, _attribution: Attribution): readonly ForceStatement[] => [];
