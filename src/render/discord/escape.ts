import { hasNothingToSee } from './invisible.js';
import { isolate } from './isolate.js';

/** Read as markup wherever they stand: emphasis, code, spoilers, links, mentions, timestamps, emoji, headings, quotes. */
const ALWAYS = new Set('\\*_~`|<>[]#@/');

/** Read as markup only where a line begins: bullets and subtext. */
const AT_LINE_START = new Set('-+');

/** Where a new line may begin for one of Discord's clients. */
const LINE_BREAKS = new Set(['\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029']);

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** What stands before the current character of the line: nothing visible, the digits of a list's number, or text. */
type Place = 'start' | 'number' | 'text';

const isMarkup = (text: string, at: number, place: Place): boolean => {
  const character = text.charAt(at);
  if (ALWAYS.has(character)) return true;
  // `](` would make a link of any bracket that stands open before, wherever that is; a backslash before `]` does not help.
  if (character === '(') return text[at - 1] === ']';
  // `:smile:`, `https://`: a colon before a blank starts neither.
  if (character === ':') return text[at + 1] !== ' ' && text[at + 1] !== '\n';
  if (place === 'start') return AT_LINE_START.has(character);
  return place === 'number' && (character === '.' || character === ')');
};

const placeAfter = (character: string, place: Place): Place => {
  if (LINE_BREAKS.has(character)) return 'start';
  if (place === 'text' || (place === 'start' && hasNothingToSee(character))) return place;
  return isDigit(character) ? 'number' : 'text';
};

const escapeFrom = (text: string, first: Place): string => {
  let escaped = '';
  let place = first;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    escaped += isMarkup(text, at, place) ? `\\${character}` : character;
    place = placeAfter(character, place);
  }
  return escaped;
};

/**
 * The text such that Discord shows it character by character as it stands: no markup, no mention, no link, no emoji name.
 * Escapes are chosen sparingly, because notifications and screen readers may read a backslash aloud.
 */
export const escapeMarkdown = (text: string): string => escapeFrom(text, 'start');

/** A whole excerpt or paragraph: escaped, and closed off so that it cannot reorder our words. At most twice as long, plus two a line. */
export const escapeText = (text: string): string => isolate(escapeMarkdown(text));

/**
 * A name, title or speaker inside a line of ours: line breaks and runs of blanks become one blank. Where it begins the line,
 * `blockMarkdown` takes care that the line is no list.
 */
export const escapeInline = (text: string): string =>
  isolate(escapeFrom(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), 'text'));

export const escapedLength = (text: string): number => escapeText(text).length;

/** The text as a block quote: no line of it can leave the quote, not even after a lone carriage return. */
export const quote = (text: string): string =>
  escapeText(text)
    .split(/\r\n?|\n/)
    .map((line) => `> ${line}`)
    .join('\n');
