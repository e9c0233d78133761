import type { en } from './en.js';

/** What a text is filled with. Renderers escape each value before they fill it in. */
export type Values = Readonly<Record<string, string | number>>;

/** A text: fixed words, or words made from values. */
export type Text = string | ((values: Values) => string);

export type TextKey = keyof typeof en;

/** All texts of one language; `en` says which there are. */
export type Texts = Readonly<Record<TextKey, Text>>;
