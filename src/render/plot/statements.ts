import type { Comparison, ComparisonEntry } from '../../core/answer/types.js';
import type { Speaker } from '../../core/extraction.js';
import { sliceOf } from '../../core/span.js';
import { say } from '../../texts/index.js';
import { type Showing, showDate } from '../lines.js';
import { articlesOf, type Numbers, numbersWith } from './cited.js';
import type { Plot, Statement } from './types.js';

type Said = Pick<Showing, 'texts' | 'locale'>;

/** Most statements in one picture: more would be too small to read. */
const STATEMENTS_MOST = 24;
/** A hedge that stands farther away is not shown as one run with its number. */
const RUN_MOST = 40;

const nameOf = ({ certainty, person, resolved, text, kind }: Speaker, said: Said): string => {
  const unclear = certainty === 'unclear' || (certainty === 'likely' && kind === 'pronoun');
  if (unclear) return say(said.texts, 'plot.unclear');
  if (kind === 'person') return person ?? text;
  return certainty === 'certain' ? (person ?? resolved?.text ?? text) : text;
};

/** The number with its hedge as they stand in the excerpt, in one run. */
const wordsOf = ({ figure, hedge, excerpt }: ComparisonEntry): string => {
  if (hedge === null) return figure.text;
  const run = { start: Math.min(hedge.start, figure.start), end: Math.max(hedge.end, figure.end) };
  const isFar = run.end - run.start > figure.end - figure.start + hedge.end - hedge.start + RUN_MOST;
  if (isFar || run.start < excerpt.start || run.end > excerpt.end) return figure.text;
  return sliceOf(excerpt.text, { start: run.start - excerpt.start, end: run.end - excerpt.start });
};

const dayOf = (published: string | null, isOneYear: boolean, said: Said): string => {
  const date = showDate(published, said);
  return isOneYear && published !== null ? date.replace(/\s\d{4}$/u, '') : date;
};

type Stating = { readonly isOneYear: boolean; readonly numbers: Numbers; readonly said: Said };

const statementOf = (entry: ComparisonEntry, { isOneYear, numbers, said }: Stating): Statement => ({
  who: entry.speaker === null ? say(said.texts, 'plot.unclear') : nameOf(entry.speaker, said),
  words: wordsOf(entry),
  amount: entry.figure.text,
  article: numbers.get(entry.excerpt.articleId) ?? 0,
  date: showDate(entry.published, said),
  day: dayOf(entry.published, isOneYear, said),
  low: entry.value,
  high: entry.upper,
  change: entry.change,
});

/**
 * What a comparison shows: its newest statements, oldest first, each with the number of its article; those that the
 * answer shows keep theirs. Nothing is averaged or left in for its value.
 */
export const plotOf = (
  { counted, entries, older }: Comparison,
  said: Said,
  shownNumbers: Numbers = new Map(),
): Plot => {
  const shown = entries.slice(-STATEMENTS_MOST);
  const numbers = numbersWith(shownNumbers, shown);
  const years = new Set(shown.flatMap(({ published }) => published?.slice(0, 4) ?? []));
  const year = years.size === 1 ? ([...years][0] ?? null) : null;
  return {
    title: say(said.texts, 'plot.title', { counted, n: entries.length + older }),
    year,
    statements: shown.map((entry) => statementOf(entry, { isOneYear: year !== null, numbers, said })),
    articles: articlesOf(shown, numbers),
    leftOut: entries.length - shown.length + older,
  };
};
