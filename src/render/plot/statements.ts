import type { Page } from '../../app/reply.js';
import type { Comparison, ComparisonEntry } from '../../core/answer/types.js';
import type { Speaker } from '../../core/extraction.js';
import { sliceOf } from '../../core/span.js';
import { say } from '../../texts/index.js';
import { type Showing, showDate } from '../lines.js';
import { type Batch, batchOf } from './batch.js';
import { articlesOf, type Numbers, numbersWith } from './cited.js';
import type { LeftOut, Plot, Statement } from './types.js';

type Said = Pick<Showing, 'texts' | 'locale'>;

/** A hedge that stands farther away is not shown as one run with its number. */
const RUN_MOST = 40;

/** A person by the full name where the text settles who it is; a likely speaker by the article's own words, as on the cards. */
const nameOf = (speaker: Speaker | null, { texts }: Said): string => {
  if (speaker === null) return say(texts, 'plot.nobody');
  const { certainty, person, resolved, text, kind } = speaker;
  if (certainty === 'certain') return person ?? resolved?.text ?? text;
  return certainty === 'unclear' || kind === 'pronoun' ? say(texts, 'plot.unclear') : text;
};

/** The number with its hedge as they stand in the excerpt, in one run. */
const wordsOf = ({ figure, hedge, excerpt }: ComparisonEntry): string => {
  if (hedge === null) return figure.text;
  const run = { start: Math.min(hedge.start, figure.start), end: Math.max(hedge.end, figure.end) };
  const isFar = run.end - run.start > figure.end - figure.start + hedge.end - hedge.start + RUN_MOST;
  if (isFar || run.start < excerpt.start || run.end > excerpt.end) return figure.text;
  return sliceOf(excerpt.text, { start: run.start - excerpt.start, end: run.end - excerpt.start });
};

const dayOf = (date: string | null, isOneYear: boolean, said: Said): string => {
  const shown = showDate(date, said);
  return isOneYear && date !== null ? shown.replace(/\s\d{4}$/u, '') : shown;
};

type Stating = { readonly isOneYear: boolean; readonly numbers: Numbers; readonly said: Said };

const statementOf = (entry: ComparisonEntry, { isOneYear, numbers, said }: Stating): Statement => ({
  who: nameOf(entry.speaker, said),
  words: wordsOf(entry),
  amount: entry.figure.text,
  article: numbers.get(entry.excerpt.articleId) ?? 0,
  date: showDate(entry.date, said),
  day: dayOf(entry.date, isOneYear, said),
  dated: entry.dated !== null ? 'text' : entry.date !== null ? 'article' : 'undated',
  low: entry.value,
  high: entry.upper,
  change: entry.change,
});

const yearOf = (entries: readonly ComparisonEntry[]): string | null => {
  const years = new Set(entries.flatMap(({ date }) => date?.slice(0, 4) ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
};

const titleOf = ({ counted, entries, older }: Comparison, { from, to }: Batch, { texts }: Said): string => {
  const n = entries.length + older;
  return to - from === n
    ? say(texts, 'plot.title', { counted, n })
    : say(texts, 'plot.titlePart', { counted, from: older + from + 1, to: older + to, n });
};

const leftOutOf = ({ older }: Comparison, { from, hasNext }: Batch, { of }: Pick<Page, 'of'>): LeftOut => ({
  n: older + from,
  where: hasNext ? 'next' : from > 0 && of === 1 ? 'command' : 'nowhere',
});

/** Where a plot is drawn: the page of the answer, the numbers that the answer shows, and how many statements fit. */
export type PlotPlace = {
  readonly page: Pick<Page, 'number' | 'of'>;
  readonly numbers?: Numbers;
  readonly most?: number;
};

/**
 * What a page shows of a comparison: the first its newest statements, the next ones those before, oldest first, each
 * with the number of its article; those that the answer shows keep theirs. Nothing is averaged or left in for its value.
 * `null` for a page that has none.
 */
export const plotOf = (comparison: Comparison, said: Said, place: PlotPlace): Plot | null => {
  const { counted, entries } = comparison;
  const batch = batchOf(entries.length, place.page, place.most);
  if (batch === null) return null;
  const shown = entries.slice(batch.from, batch.to);
  const numbers = numbersWith(place.numbers ?? new Map(), [...entries].reverse());
  const year = yearOf(entries);
  return {
    title: titleOf(comparison, batch, said),
    counted,
    year,
    statements: shown.map((entry) => statementOf(entry, { isOneYear: year !== null, numbers, said })),
    values: entries.map(({ value, upper }) => ({ low: value, high: upper })),
    articles: articlesOf(shown, numbers),
    leftOut: leftOutOf(comparison, batch, place.page),
  };
};
