import { en } from './en.js';
import type { TextKey, Texts, Values } from './types.js';

export type { Text, TextKey, Texts, Values } from './types.js';

/** The texts for a locale; English where there are none. */
export const textsFor = (_locale: string): Texts => en;

/** One text, filled in. */
export const say = (texts: Texts, key: TextKey, values: Values = {}): string => {
  const text = texts[key];
  return typeof text === 'string' ? text : text(values);
};
