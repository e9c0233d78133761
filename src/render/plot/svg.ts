import { element } from '../html/element.js';
import type { Showing } from '../lines.js';
import { drawAxis } from './axis.js';
import { drawLegend } from './legend.js';
import { clipTo, wrapTo } from './letters.js';
import { COLOUR, FONT, SIZE } from './look.js';
import { notesOf } from './notes.js';
import { drawRow, rowsOf } from './rows.js';
import { scaleOf } from './scale.js';
import { drawText, length } from './text.js';
import type { Plot } from './types.js';
import { isDrawable } from './widths.js';

const INNER = SIZE.width - 2 * SIZE.pad;
const NOTE_LINES_MOST = 3;
const TITLE_LINE = SIZE.title + 3;

const drawCard = (height: number): string =>
  element('rect', { width: length(SIZE.width), height: length(height), rx: '8', fill: COLOUR.edge }) +
  element('rect', {
    x: '1',
    y: '1',
    width: length(SIZE.width - 2),
    height: length(height - 2),
    rx: '7',
    fill: COLOUR.card,
  });

/** The plot as SVG, 360 units wide on a card of its own. No text is smaller than 11.5 units. */
export const svgOf = (plot: Plot, { texts, locale }: Pick<Showing, 'texts' | 'locale'>): string => {
  const scale = scaleOf(plot.values);
  const title = wrapTo(plot.title, SIZE.title, INNER, 2);
  const top = SIZE.pad + title.length * TITLE_LINE + 4;
  const rows = rowsOf(plot, scale, top);
  const bottom = rows.reduce((sum, { height }) => sum + height, top);
  const legendTop = bottom + SIZE.tick + SIZE.rowGap;
  const legend = drawLegend(plot.statements, legendTop, texts);
  // An article's title must not cost the picture: those that cannot be drawn stand in the answer.
  const articles = plot.articles.filter(isDrawable).map((line) => clipTo(line, SIZE.tick, INNER));
  const notes = [
    ...wrapTo(notesOf(plot, scale, texts).join(' · '), SIZE.tick, INNER, NOTE_LINES_MOST),
    ...articles,
  ];
  const notesTop = legendTop + legend.height;
  const height = Math.ceil(notesTop + notes.length * SIZE.line + SIZE.pad);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: length(SIZE.width),
      height: length(height),
      'font-family': FONT,
    },
    drawCard(height),
    ...title.map((line, index) =>
      drawText(line, SIZE.pad, SIZE.pad + (index + 1) * TITLE_LINE - 4, { size: SIZE.title }),
    ),
    drawAxis(scale, top - 2, bottom, locale),
    ...rows.map(drawRow),
    legend.svg,
    ...notes.map((line, index) =>
      drawText(line, SIZE.pad, notesTop + (index + 1) * SIZE.line, { size: SIZE.tick, muted: true }),
    ),
  );
};
