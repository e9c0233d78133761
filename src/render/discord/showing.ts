import type { Texts } from '../../texts/index.js';
import type { Showing } from '../lines.js';
import { escapeInline } from './escape.js';

/** Longest value inside a line of ours: with every character escaped, a card's head still fits the smallest message. */
const VALUE_MOST = 150;

/** The text, or its beginning and an ellipsis. For interface text only: an excerpt is shown whole or not at all. */
export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text;
  let end = most - 1;
  // Half a character is no character.
  if (/[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
};

const ago = (time: number): string => `<t:${Math.floor(time / 1000)}:R>`;

/** How Discord's Markdown shows what fills a line. */
export const markdownShowing = (texts: Texts, locale: string): Showing => ({
  texts,
  locale,
  ago,
  escape: (text) => escapeInline(clip(text, VALUE_MOST)),
});

/** How a label shows it, where Discord reads no Markdown. */
export const labelShowing = (texts: Texts, locale: string): Showing => ({
  texts,
  locale,
  ago,
  escape: (text) => text,
});
