import { say, type Texts } from '../../texts/index.js';
import type { Scale } from './scale.js';
import type { Plot, Statement } from './types.js';

type Dates = Pick<Plot, 'statements'>;

const areOfArticles = ({ statements }: Dates): boolean => statements.every(({ dated }) => dated !== 'text');

/** Tells the date of an article from one that the text gives, where a plot has both. */
export const dateMark = ({ dated }: Pick<Statement, 'dated'>, plot: Dates): string =>
  dated === 'article' && !areOfArticles(plot) ? '*' : '';

const dateNotes = (plot: Plot, texts: Texts): readonly string[] => {
  const year = plot.year ?? '';
  if (areOfArticles(plot)) return [say(texts, 'plot.articleDates', { year })];
  const marked = plot.statements.some((statement) => dateMark(statement, plot) !== '');
  return [say(texts, 'plot.dates', { year }), ...(marked ? [say(texts, 'plot.articleDate')] : [])];
};

/** How many older statements there are, and where; `null` where the plot has all. */
export const leftOutNote = ({ leftOut: { n, where }, counted }: Plot, texts: Texts): string | null => {
  if (n === 0) return null;
  if (where === 'next') return say(texts, 'plot.next', { n });
  return where === 'command' ? say(texts, 'plot.command', { n, counted }) : say(texts, 'plot.leftOut', { n });
};

/** What the numbers and dates of a plot mean, and where the statements are that it does not show. */
export const notesOf = (plot: Plot, scale: Scale, texts: Texts): readonly string[] => {
  const leftOut = leftOutNote(plot, texts);
  return [
    ...(scale.kind === 'log' ? [say(texts, 'plot.log')] : []),
    ...dateNotes(plot, texts),
    ...(leftOut === null ? [] : [leftOut]),
  ];
};
