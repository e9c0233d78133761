import type { Mention } from '../mention.js';

/**
 * How a quotation met its speaker, from surest to least sure: A beside it, B in the same paragraph or before a colon,
 * C elsewhere in the sentence, D carried over or guessed.
 */
export type Tier = 'A' | 'B' | 'C' | 'D';

/** A speaker for a quotation, and the rule that found it. */
export type Link = { readonly mention: Mention; readonly tier: Tier; readonly rule: string };
