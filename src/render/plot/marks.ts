import type { FigureChange } from '../../core/extraction.js';
import { element } from '../html/element.js';
import { COLOUR, SIZE } from './look.js';
import { length } from './text.js';

/** A dot: hollow where the amount is an approximate one. */
const dot = (x: number, y: number, hollow: boolean): string =>
  element('circle', {
    cx: length(x),
    cy: length(y),
    r: length(SIZE.dot),
    fill: hollow ? COLOUR.card : COLOUR.mark,
    stroke: COLOUR.mark,
    'stroke-width': '1.8',
  });

const stroke = (path: string, width: number): string =>
  element('path', { d: path, fill: 'none', stroke: COLOUR.mark, 'stroke-width': length(width) });

const across = (from: number, to: number, y: number): string => `M${length(from)} ${length(y)}H${length(to)}`;

/** An open end: the amount may lie farther in this direction, -1 to the left. */
const arrow = (x: number, y: number, direction: -1 | 1): string => {
  const tip = x + direction * SIZE.arrow;
  const wing = length(tip - direction * SIZE.wing);
  const head = `M${wing} ${length(y - SIZE.dot)}L${length(tip)} ${length(y)}L${wing} ${length(y + SIZE.dot)}`;
  return stroke(`${across(x, tip, y)}${head}`, 1.8);
};

/** An amount on the track: from one x to another where it is a range. */
export type Mark = { readonly from: number; readonly to: number; readonly change: FigureChange };

/** How far a mark reaches, arrows included. */
export const reachOf = ({ from, to, change }: Mark): { readonly start: number; readonly end: number } => ({
  start: from - (change === '<' ? SIZE.arrow + 2 : SIZE.dot + 2),
  end: to + (change === '>' ? SIZE.arrow + 2 : SIZE.dot + 2),
});

/** Dot or range, with an arrow where the words leave it open below or above, hollow where they say “about”. */
export const drawMark = ({ from, to, change }: Mark, y: number): string =>
  [
    ...(change === '<' ? [arrow(from, y, -1)] : []),
    ...(change === '>' ? [arrow(to, y, 1)] : []),
    ...(to > from ? [stroke(across(from, to, y), 3)] : []),
    dot(from, y, change === '~'),
    ...(to > from ? [dot(to, y, change === '~')] : []),
  ].join('');
