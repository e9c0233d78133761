import type { Reply } from '../../app/reply.js';
import { articleNumbers } from '../blocks/citation.js';
import type { Showing } from '../lines.js';
import { altOf } from './alt.js';
import { STATEMENTS_MOST } from './batch.js';
import { plotOf } from './statements.js';
import { svgOf } from './svg.js';
import type { Plot } from './types.js';
import { isDrawable } from './widths.js';

export { linesOfPlot, type PlotLines } from './lines.js';
export type { Plot } from './types.js';

type Said = Pick<Showing, 'texts' | 'locale'>;

/**
 * The plot that belongs to a page of a list of figures that has amounts to compare: to the first one the newest
 * statements, to the next ones those before, so many at a time.
 */
export const plotFor = (reply: Reply, said: Said, most: number = STATEMENTS_MOST): Plot | null => {
  if (reply.kind !== 'answer' || reply.answer.outcome === 'silent') return null;
  const { card } = reply.answer;
  return card.kind === 'figures' && card.comparison !== null
    ? plotOf(card.comparison, said, { page: reply.page, numbers: articleNumbers(reply.answer), most })
    : null;
};

/** The picture of a plot, and the same in words; `null` where the font lacks its letters. */
export const drawPlot = (plot: Plot, said: Said): { readonly svg: string; readonly alt: string } | null => {
  const texts = [plot.title, ...plot.statements.flatMap(({ who, words }) => [who, words])];
  return texts.every(isDrawable) ? { svg: svgOf(plot, said), alt: altOf(plot, said.texts) } : null;
};
