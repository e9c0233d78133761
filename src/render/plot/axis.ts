import { element } from '../html/element.js';
import { COLOUR, SIZE } from './look.js';
import { xOf } from './rows.js';
import type { Scale } from './scale.js';
import { drawText, length } from './text.js';
import { widthOf } from './widths.js';

const LABEL_GAP = 5;

type Tick = { readonly x: number; readonly centre: number; readonly label: string };

/** Ticks whose labels do not run into one another. */
const ticksOf = (scale: Scale, locale: string): readonly Tick[] => {
  const format = new Intl.NumberFormat(locale.toLowerCase().startsWith('en') ? 'en-GB' : locale);
  const kept: Tick[] = [];
  let free = 0;
  for (const value of scale.ticks) {
    const label = format.format(value);
    const half = widthOf(label, SIZE.tick) / 2;
    const x = xOf(scale, value);
    const centre = Math.min(x, SIZE.width - half - 3);
    if (centre - half < free) continue;
    free = centre + half + LABEL_GAP;
    kept.push({ x, centre, label });
  }
  return kept;
};

/** Lines through all rows, with their values below. */
export const drawAxis = (scale: Scale, top: number, bottom: number, locale: string): string =>
  ticksOf(scale, locale)
    .map(
      ({ x, centre, label }) =>
        element('path', { d: `M${length(x)} ${length(top)}V${length(bottom)}`, stroke: COLOUR.grid }) +
        drawText(label, centre, bottom + SIZE.tick, { size: SIZE.tick, muted: true, anchor: 'middle' }),
    )
    .join('');
