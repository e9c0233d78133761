import { element } from '../html/element.js';
import { printable } from './letters.js';
import { COLOUR, SIZE } from './look.js';

export type TextStyle = {
  readonly size?: number;
  readonly muted?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Keeps lines behind the text from running through it. */
  readonly halo?: boolean;
};

/** A length for SVG: two decimals are finer than any pixel. */
export const length = (value: number): string => String(Math.round(value * 100) / 100);

/** One line of text, its baseline at y. */
export const drawText = (
  text: string,
  x: number,
  y: number,
  { size = SIZE.text, muted = false, anchor = 'start', halo = false }: TextStyle = {},
): string =>
  element(
    'text',
    {
      x: length(x),
      y: length(y),
      'font-size': length(size),
      'text-anchor': anchor,
      fill: muted ? COLOUR.muted : COLOUR.text,
      ...(halo ? { stroke: COLOUR.card, 'stroke-width': '3', 'paint-order': 'stroke' } : {}),
    },
    printable(text),
  );
