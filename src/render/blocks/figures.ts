import type { Excerpt, FigureEntry } from '../../core/answer/types.js';
import type { Figure } from '../../core/extraction.js';
import { contains, sliceOf } from '../../core/span.js';
import { say, type TextKey } from '../../texts/index.js';
import { cited, type Laying } from './laying.js';
import type { Block } from './types.js';

/** Farthest that the counted words may stand behind the number to be shown as one run with it. */
const RUN_MOST = 60;

/** End of the run that begins with the number: the counted words where they follow soon, else the number itself. */
const runEnd = ({ end, counts }: Figure, excerpt: Excerpt): number => {
  if (counts === null) return end;
  const at = excerpt.text.indexOf(counts, end - excerpt.start);
  const far = at === -1 || at > end - excerpt.start + RUN_MOST;
  const between = far ? '' : excerpt.text.slice(end - excerpt.start, at);
  return far || /[\n.;]/u.test(between) ? end : excerpt.start + at + counts.length;
};

/** The figure as it stands in the excerpt: hedge, number and counted words in one verbatim run where they stand together. */
export const figureWords = (
  figure: Figure,
  excerpt: Excerpt,
): { readonly figure: string; readonly counts: string } => {
  const { hedge, text, counts } = figure;
  const start =
    hedge !== null && hedge.start >= excerpt.start && hedge.end <= figure.start ? hedge.start : figure.start;
  const end = runEnd(figure, excerpt);
  const run = sliceOf(excerpt.text, { start: start - excerpt.start, end: end - excerpt.start });
  const rest = end > figure.end ? '' : (counts ?? '');
  return { figure: run === '' ? text : run, counts: rest };
};

/** Who gives a figure, in the article's words; `null` where the text does not say or leaves it unclear. */
export const figureSpeaker = ({ speaker }: Figure): string | null => {
  if (speaker === null || speaker.certainty === 'unclear') return null;
  return speaker.resolved !== null && speaker.certainty === 'certain' ? speaker.resolved.text : speaker.text;
};

const headLine = (entry: FigureEntry, excerpt: Excerpt, { showing }: Laying): string => {
  const words = figureWords(entry.figure, excerpt);
  const speaker = figureSpeaker(entry.figure);
  const values = { figure: showing.escape(words.figure), counts: showing.escape(words.counts) };
  if (speaker === null) return say(showing.texts, 'figures.entry', values);
  return say(showing.texts, 'figures.entrySpeaker', { ...values, speaker: showing.escape(speaker) });
};

const disputeKey = (excerpt: Excerpt, disputedBy: Excerpt): TextKey => {
  if (disputedBy.paragraph > excerpt.paragraph) return 'figures.disputedNext';
  return disputedBy.paragraph < excerpt.paragraph ? 'figures.disputedBefore' : 'figures.disputedSame';
};

/** Figures of one excerpt that stand one after another: the excerpt is shown once for all of them. */
type Group = { readonly excerpt: Excerpt; readonly entries: readonly FigureEntry[] };

const groupsOf = (entries: readonly FigureEntry[], { answer }: Laying): readonly Group[] => {
  const groups: Group[] = [];
  for (const entry of entries) {
    const excerpt = answer.excerpts[entry.excerpt];
    const last = groups.at(-1);
    if (excerpt === undefined) continue;
    const isSame =
      last?.excerpt.articleId === excerpt.articleId &&
      last.excerpt.start === excerpt.start &&
      last.excerpt.end === excerpt.end;
    if (isSame) groups[groups.length - 1] = { excerpt, entries: [...last.entries, entry] };
    else groups.push({ excerpt, entries: [entry] });
  }
  return groups;
};

/** What disputes a figure, shown unless it stands in the excerpt already. */
const disputeBlocks = (excerpt: Excerpt, disputedBy: Excerpt, laying: Laying): readonly Block[] => {
  const isShown = excerpt.articleId === disputedBy.articleId && contains(excerpt, disputedBy);
  const key = isShown ? 'figures.disputedAbove' : disputeKey(excerpt, disputedBy);
  return [
    { kind: 'line', text: say(laying.showing.texts, key) },
    ...(isShown ? [] : cited(disputedBy, laying)),
  ];
};

const groupBlocks = ({ excerpt, entries }: Group, laying: Laying): readonly Block[] => {
  const titles = [...new Set(entries.map((entry) => headLine(entry, excerpt, laying)))];
  const disputes = new Map(
    entries.flatMap(({ disputedBy }) =>
      disputedBy === null ? [] : [[disputedBy.start, disputedBy] as const],
    ),
  );
  return [
    ...titles.map((text) => ({ kind: 'title', text }) as const),
    ...cited(excerpt, laying),
    ...[...disputes.values()].flatMap((disputedBy) => disputeBlocks(excerpt, disputedBy, laying)),
  ];
};

/**
 * Each figure under its own words: amount with hedge, what it counts, who says so, the sentence, and what disputes it.
 * Figures of one excerpt share it.
 */
export const figureEntries = (
  entries: readonly FigureEntry[],
  laying: Laying,
): readonly (readonly Block[])[] => groupsOf(entries, laying).map((group) => groupBlocks(group, laying));
