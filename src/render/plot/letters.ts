import { escapeHtml } from '../html/escape-html.js';
import { widthOf } from './widths.js';

/** The text, or as many of its first letters as fit, and an ellipsis. */
export const clipTo = (text: string, size: number, width: number): string => {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** Lines broken at blanks, at most so many; what does not fit into the last one is clipped. */
export const wrapTo = (text: string, size: number, width: number, most: number): readonly string[] => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const goesOn = last !== undefined && (lines.length === most || widthOf(longer, size) <= width);
    if (goesOn) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => clipTo(line, size, width));
};

const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\ufffe\uffff]/gu;

/** Text for XML: nothing in it is markup, and no character that XML forbids is left. */
export const printable = (text: string): string => escapeHtml(text.normalize('NFC').replace(CONTROLS, ' '));
