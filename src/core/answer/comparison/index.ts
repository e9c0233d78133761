import { memo } from '../../desk/memo.js';
import type { DeskFigure, DeskParts } from '../../desk/types.js';
import { headOf, isSoldiers } from '../troops-counted.js';
import { type FigureLine, lineOfFigure } from '../troops-line.js';
import type { Comparison, ComparisonEntry } from '../types.js';
import { deskSpeaker } from './desk-speaker.js';
import { dateOrder, statedOn } from './stated-on.js';
import { eachOnce, type Stated, type Statement } from './statements.js';
import { countedAs, FORCE_KEY, keyOf } from './thing.js';

/** Amounts from which there is something to compare. */
const ENTRIES_LEAST = 3;
/** More than anybody can tell apart in one picture. */
const ENTRIES_MOST = 60;

/** Oldest first, undated ones last, then the order of the articles and of the text. */
const byOldest = (a: Stated, b: Stated): number => {
  const [dateA, dateB] = [dateOrder(a.on), dateOrder(b.on)];
  return (
    (dateA === dateB ? 0 : dateA < dateB ? -1 : 1) ||
    a.desk.number - b.desk.number ||
    a.figure.start - b.figure.start
  );
};

const statedIn = (
  parts: Pick<DeskParts, 'articles' | 'people'>,
  key: string,
  { article, figure }: DeskFigure,
): readonly Stated[] => {
  const desk = parts.articles[article];
  const counted = desk === undefined ? null : countedAs(desk, figure, key);
  const { value } = figure;
  return desk === undefined || counted === null || value === null
    ? []
    : [
        {
          desk,
          figure,
          value,
          counted,
          speaker: deskSpeaker(parts, desk, figure),
          on: statedOn(desk, figure),
        },
      ];
};

const entryOf = (parts: Pick<DeskParts, 'articles'>, { stated, also }: Statement): ComparisonEntry => {
  const { desk, figure, value, counted, speaker, on } = stated;
  const { excerpt } = lineOfFigure(parts, { article: desk.number, figure });
  return {
    figure,
    value,
    upper: figure.upper,
    change: figure.change,
    hedge: figure.hedge,
    counted,
    speaker,
    ...on,
    published: desk.article.published,
    excerpt: { ...excerpt, alsoIn: also },
  };
};

const mostFrequent = (words: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
};

/** The words that most entries count, as written: of soldiers the noun alone, and before that of a body of them. */
const usualName = (key: string, entries: readonly ComparisonEntry[]): string => {
  const texts = entries.map(({ counted }) => counted.text);
  const soldiers = key === FORCE_KEY ? texts.filter(isSoldiers) : [];
  return mostFrequent(soldiers.length > 0 ? soldiers.map(headOf) : texts);
};

const differs = (entries: readonly ComparisonEntry[]): boolean =>
  entries.some(({ value, upper }) => value !== entries[0]?.value || upper !== entries[0]?.upper);

/** Three amounts in one sentence are alternatives of one statement ("a cut of 200, 300 or 500"). */
const isOneSentence = (entries: readonly ComparisonEntry[]): boolean =>
  entries.every(
    ({ excerpt: { articleId, start } }) =>
      articleId === entries[0]?.excerpt.articleId && start === entries[0].excerpt.start,
  );

/** Figures of one key, in the order of a desk, while nothing is read of their sentences yet. */
type Group = { readonly key: string; readonly parts: DeskParts; readonly figures: readonly DeskFigure[] };

const groupsOf = memo((parts: DeskParts): ReadonlyMap<string, Group> => {
  const byKey = new Map<string, DeskFigure[]>();
  for (const one of parts.figures) {
    const key = keyOf(one.figure);
    if (key === null) continue;
    const figures = byKey.get(key) ?? [];
    figures.push(one);
    byKey.set(key, figures);
  }
  return new Map([...byKey].map(([key, figures]) => [key, { key, parts, figures }]));
});

const comparisonIn = memo(({ key, parts, figures }: Group): Comparison | null => {
  if (figures.length < ENTRIES_LEAST) return null;
  const stated = figures.flatMap((one) => statedIn(parts, key, one)).sort(byOldest);
  const statements = eachOnce(stated);
  const entries = statements.slice(-ENTRIES_MOST).map((statement) => entryOf(parts, statement));
  const comparable = entries.length >= ENTRIES_LEAST && differs(entries) && !isOneSentence(entries);
  const older = statements.length - entries.length;
  return comparable ? { counted: usualName(key, entries), entries, older } : null;
});

/**
 * The statements of amounts of the same thing over all articles of a desk, a list for each thing of which there are three
 * or more with different amounts. Each statement once, oldest first, of more than 60 the newest; nothing is added up or
 * averaged.
 */
export const comparable = (parts: DeskParts): readonly Comparison[] =>
  [...groupsOf(parts).values()].flatMap((group) => comparisonIn(group) ?? []);

/** The comparison of what the first figure of some lines counts; `null` where there is nothing to compare. */
export const comparisonOf = (parts: DeskParts, lines: readonly FigureLine[]): Comparison | null => {
  const [line] = lines;
  const [first] = line?.figures ?? [];
  const desk = line === undefined ? undefined : parts.articles[line.article];
  const key = first === undefined ? null : keyOf(first);
  const group = groupsOf(parts).get(key ?? '');
  if (desk === undefined || first === undefined || group === undefined) return null;
  return countedAs(desk, first, group.key) === null ? null : comparisonIn(group);
};
