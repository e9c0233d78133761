import { say, type Texts } from '../../texts/index.js';
import { cited } from './cited.js';
import { dateMark, notesOf } from './notes.js';
import { type Scale, scaleOf } from './scale.js';
import type { Plot, Statement } from './types.js';

/** Characters of the track. */
const TRACK = 24;

const placed = (scale: Scale, value: number): number => 1 + Math.round(scale.at(value) * (TRACK - 3));

/** The mark as characters: "──●━━●──", "◄●" for at most, "●►" for at least, "○" for about. */
const trackOf = ({ low, high, change }: Statement, scale: Scale): string => {
  const from = placed(scale, low);
  const to = high === null ? from : placed(scale, high);
  const dot = change === '~' ? '○' : '●';
  return Array.from({ length: TRACK }, (_, at) => {
    if (at === from || at === to) return dot;
    if (at > from && at < to) return '━';
    if (change === '<' && at === from - 1) return '◄';
    return change === '>' && at === to + 1 ? '►' : '─';
  }).join('');
};

/** A plot in characters. */
export type PlotLines = {
  readonly title: string;
  readonly rows: readonly { readonly track: string; readonly words: string }[];
  readonly notes: readonly string[];
};

/** The plot as lines of text: its title, then a track and the words of each statement, oldest first. */
export const linesOfPlot = (plot: Plot, texts: Texts): PlotLines => {
  const scale = scaleOf(plot.values);
  return {
    title: plot.title,
    rows: plot.statements.map((statement) => ({
      track: trackOf(statement, scale),
      words: `${say(texts, 'plot.statement', { words: cited(statement.words, statement), who: statement.who })} · ${statement.date}${dateMark(statement, plot)}`,
    })),
    notes: [...notesOf(plot, scale, texts), ...plot.articles],
  };
};
