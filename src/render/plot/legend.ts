import { say, type TextKey, type Texts } from '../../texts/index.js';
import { SIZE } from './look.js';
import { drawMark, type Mark, reachOf } from './marks.js';
import { drawText } from './text.js';
import type { Statement } from './types.js';
import { widthOf } from './widths.js';

type Entry = {
  readonly key: TextKey;
  /** Drawn at zero. */
  readonly mark: Mark;
  readonly shows: (statement: Statement) => boolean;
};

const RANGE = 14;

/** Plain dots need no words. */
const ENTRIES: readonly Entry[] = [
  { key: 'plot.below', mark: { from: 0, to: 0, change: '<' }, shows: ({ change }) => change === '<' },
  { key: 'plot.above', mark: { from: 0, to: 0, change: '>' }, shows: ({ change }) => change === '>' },
  { key: 'plot.about', mark: { from: 0, to: 0, change: '~' }, shows: ({ change }) => change === '~' },
  { key: 'plot.range', mark: { from: 0, to: RANGE, change: '=' }, shows: ({ high }) => high !== null },
];

const MARK_GAP = 3;
const ENTRY_GAP = 12;

type Placed = { readonly entry: Entry; readonly x: number; readonly line: number };

const markWidth = ({ mark }: Entry): number => reachOf(mark).end - reachOf(mark).start + MARK_GAP;

const place = (entries: readonly Entry[], texts: Texts): readonly Placed[] => {
  let x: number = SIZE.pad;
  let line = 0;
  return entries.map((entry) => {
    const width = markWidth(entry) + widthOf(say(texts, entry.key), SIZE.tick);
    if (x > SIZE.pad && x + width > SIZE.width - SIZE.pad) {
      x = SIZE.pad;
      line += 1;
    }
    const placed = { entry, x, line };
    x += width + ENTRY_GAP;
    return placed;
  });
};

const drawEntry = ({ entry, x, line }: Placed, top: number, texts: Texts): string => {
  const middle = top + (line + 0.5) * SIZE.line;
  const { from, to, change } = entry.mark;
  const left = x - reachOf(entry.mark).start;
  return (
    drawMark({ from: left + from, to: left + to, change }, middle) +
    drawText(say(texts, entry.key), x + markWidth(entry), middle + SIZE.tick * 0.35, {
      size: SIZE.tick,
      muted: true,
    })
  );
};

/** What the marks that occur mean. */
export const drawLegend = (
  statements: readonly Statement[],
  top: number,
  texts: Texts,
): { readonly svg: string; readonly height: number } => {
  const placed = place(
    ENTRIES.filter(({ shows }) => statements.some(shows)),
    texts,
  );
  const lines = placed.length === 0 ? 0 : (placed.at(-1)?.line ?? 0) + 1;
  return { svg: placed.map((one) => drawEntry(one, top, texts)).join(''), height: lines * SIZE.line };
};
