import type { Person } from '../extraction.js';
import type { Layout } from '../passages/types.js';

/** The people named in an article, in order of first mention; `pronouns` stay empty until speakers are resolved. */
export const findPeople = (_layout: Layout): readonly Person[] => [];
