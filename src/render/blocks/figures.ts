import type { Excerpt, FigureEntry } from '../../core/answer/types.js';
import type { Figure } from '../../core/extraction.js';
import { sliceOf } from '../../core/span.js';
import { say, type TextKey } from '../../texts/index.js';
import { cited, type Laying } from './laying.js';
import type { Block } from './types.js';

/** The figure with its hedge and what it counts as one verbatim run where they stand together in the excerpt. */
const figureWords = (
  figure: Figure,
  excerpt: Excerpt,
): { readonly figure: string; readonly counts: string } => {
  const { hedge, start, text } = figure;
  const counts = figure.counts ?? figure.unit ?? '';
  if (hedge === null || hedge.start < excerpt.start || hedge.end > start) return { figure: text, counts };
  const from = { start: hedge.start - excerpt.start, end: figure.end - excerpt.start };
  return { figure: sliceOf(excerpt.text, from) || text, counts };
};

const headLine = (entry: FigureEntry, excerpt: Excerpt, { showing }: Laying): string => {
  const words = figureWords(entry.figure, excerpt);
  const { speaker } = entry.figure;
  const values = { figure: showing.escape(words.figure), counts: showing.escape(words.counts) };
  if (speaker === null || speaker.certainty === 'unclear')
    return say(showing.texts, 'figures.entry', values).trim();
  const named =
    speaker.resolved !== null && speaker.certainty === 'certain' ? speaker.resolved.text : speaker.text;
  return say(showing.texts, 'figures.entrySpeaker', { ...values, speaker: showing.escape(named) });
};

const disputeKey = (excerpt: Excerpt, disputedBy: Excerpt): TextKey => {
  if (disputedBy.paragraph > excerpt.paragraph) return 'figures.disputedNext';
  return disputedBy.paragraph < excerpt.paragraph ? 'figures.disputedBefore' : 'figures.disputedSame';
};

const entryBlocks = (entry: FigureEntry, laying: Laying): readonly Block[] => {
  const excerpt = laying.answer.excerpts[entry.excerpt];
  if (excerpt === undefined) return [];
  const { disputedBy } = entry;
  return [
    { kind: 'title', text: headLine(entry, excerpt, laying) },
    ...cited(excerpt, laying),
    ...(disputedBy === null
      ? []
      : [
          { kind: 'line', text: say(laying.showing.texts, disputeKey(excerpt, disputedBy)) } as const,
          ...cited(disputedBy, laying),
        ]),
  ];
};

/** Each figure under its own words: amount with hedge, what it counts, who says so, the sentence, and what disputes it. */
export const figureEntries = (
  entries: readonly FigureEntry[],
  laying: Laying,
): readonly (readonly Block[])[] => entries.map((entry) => entryBlocks(entry, laying));
