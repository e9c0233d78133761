import { cited } from './cited.js';
import { clipTo, wrapTo } from './letters.js';
import { SIZE, TRACK } from './look.js';
import { drawMark, type Mark, reachOf } from './marks.js';
import { dateMark } from './notes.js';
import type { Scale } from './scale.js';
import { drawText } from './text.js';
import type { Plot, Statement } from './types.js';
import { widthOf } from './widths.js';

/** Words at a mark. */
type Label = { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' };

/** One statement with its place in the picture. */
export type Row = {
  readonly day: string;
  readonly who: readonly string[];
  /** Where the names stand. */
  readonly whoX: number;
  readonly mark: Mark;
  /** Beside the mark, or below it where neither side has room. */
  readonly label: Label & { readonly below: boolean };
  readonly y: number;
  readonly height: number;
};

const WHO_LINES_MOST = 2;
const LABEL_GAP = 2;
const DAY_GAP = 4;

/** Where a value stands in the picture. */
export const xOf = (scale: Scale, value: number): number =>
  TRACK.start + SIZE.inset + scale.at(value) * (TRACK.width - 2 * SIZE.inset);

const markOf = ({ low, high, change }: Statement, scale: Scale): Mark => {
  const from = xOf(scale, low);
  return { from, to: high === null ? from : xOf(scale, high), change };
};

const beside = (text: string, mark: Mark): Label | null => {
  const width = widthOf(text, SIZE.text) + LABEL_GAP;
  const { start, end } = reachOf(mark);
  if (end + width <= TRACK.end) return { text, x: end + LABEL_GAP, anchor: 'start' };
  return start - width >= TRACK.start ? { text, x: start - LABEL_GAP, anchor: 'end' } : null;
};

const below = (statement: Statement, { from }: Mark): Label => {
  const words = cited(statement.words, statement);
  const fits = widthOf(words, SIZE.text) <= TRACK.width;
  const text = clipTo(fits ? words : cited(statement.amount, statement), SIZE.text, TRACK.width);
  const room = TRACK.end - widthOf(text, SIZE.text);
  return { text, x: Math.max(TRACK.start, Math.min(from - SIZE.dot, room)), anchor: 'start' };
};

/** The statement's words, with the number of the article, beside its mark, else below it. */
const labelOf = (statement: Statement, mark: Mark): Row['label'] => {
  const side = beside(cited(statement.words, statement), mark);
  return side === null ? { ...below(statement, mark), below: true } : { ...side, below: false };
};

/** The statements one below the other: days in a column as wide as the widest, names in what is left. */
export const rowsOf = (plot: Pick<Plot, 'statements'>, scale: Scale, top: number): readonly Row[] => {
  const days = plot.statements.map((statement) => `${statement.day}${dateMark(statement, plot)}`);
  const dayWidth = Math.max(SIZE.day, ...days.map((day) => widthOf(day, SIZE.text) + DAY_GAP));
  let y = top;
  return plot.statements.map((statement, index) => {
    const who = wrapTo(statement.who, SIZE.text, SIZE.day + SIZE.who - dayWidth, WHO_LINES_MOST);
    const mark = markOf(statement, scale);
    const label = labelOf(statement, mark);
    const lines = Math.max(who.length, label.below ? 2 : 1);
    const height = lines * SIZE.line + SIZE.rowGap;
    const row = { day: days[index] ?? '', who, whoX: SIZE.pad + dayWidth, mark, label, y, height };
    y += row.height;
    return row;
  });
};

/** From the middle of a line to its baseline. */
const BASELINE = SIZE.text * 0.35;

/** Day, speaker, mark and words of one statement. */
export const drawRow = ({ day, who, whoX, mark, label, y, height }: Row): string => {
  const middle = y + (height - SIZE.rowGap) / 2;
  const firstOf = (lines: number): number => middle - ((lines - 1) * SIZE.line) / 2;
  const whoY = firstOf(Math.max(1, who.length)) + BASELINE;
  const markY = label.below ? firstOf(2) : middle;
  const labelY = (label.below ? markY + SIZE.line : middle) + BASELINE;
  return [
    drawText(day, SIZE.pad, whoY, { muted: true }),
    ...who.map((line, index) => drawText(line, whoX, whoY + index * SIZE.line)),
    drawMark(mark, markY),
    drawText(label.text, label.x, labelY, { anchor: label.anchor, halo: true }),
  ].join('');
};
