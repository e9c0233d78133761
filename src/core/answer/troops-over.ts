import type { DeskParts, Place } from '../desk/types.js';
import type { Figure } from '../extraction.js';
import { contains } from '../span.js';
import { placeOfExcerpt } from './cards-place.js';
import { excerptOf, paragraphOf } from './excerpt.js';
import { markedSpans } from './highlights.js';
import { figuresCard } from './troops-card.js';
import { type FigureLine, figuresWithin, lineOfFigure, usualFigures } from './troops-line.js';
import { countingFigures } from './troops-topic.js';
import type { Card, Excerpt } from './types.js';

/** The words of a question, and of the thing that it counts where it names one. */
export type AskedFigures = { readonly question: string; readonly counted: string | null };

const sameFigures = (a: FigureLine['figures'], b: FigureLine['figures']): boolean =>
  a.length === b.length && a.every((figure, index) => figure === b[index]);

/** The part of an excerpt that stands in the paragraph of a figure of it: a figure and its speaker are of one paragraph. */
const inParagraphOf = (parts: DeskParts, excerpt: Excerpt, place: Place, figure: Figure): Excerpt => {
  const desk = parts.articles[place.article];
  const paragraph = desk === undefined ? undefined : paragraphOf(desk, figure);
  if (paragraph === undefined || contains(paragraph, place)) return excerpt;
  const cut = {
    article: place.article,
    start: Math.max(place.start, paragraph.start),
    end: Math.min(place.end, paragraph.end),
  };
  return { ...excerptOf(parts, cut, { highlights: markedSpans(excerpt) }), alsoIn: excerpt.alsoIn };
};

/** Whether a figure counts things: of “how many” a measured amount (“€2bn”) is no answer. */
const isCount = ({ unit }: Figure): boolean => unit === null;

/** Whether a sentence before a figure's own counts something. */
const hasCountBefore = (figures: readonly Figure[], { sentence }: Figure): boolean =>
  figures.some(
    ({ class: kind, unit, start }) => kind === 'amount' && unit === null && start < sentence.start,
  );

/** An excerpt with the figures of what is asked for; cut to the sentence of the first where others would be listed or counts stand before it. */
const lineOver = (parts: DeskParts, excerpt: Excerpt, asked: AskedFigures): readonly FigureLine[] => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null) return [];
  const within = figuresWithin(parts, place);
  const usual = usualFigures(parts, place);
  const among = within.map((figure) => ({ article: place.article, figure }));
  const words = { words: asked.counted ?? asked.question, isThing: asked.counted !== null };
  const fitting = countingFigures(parts, words, among).map(({ figure }) => figure);
  const [first] = fitting;
  if (first !== undefined && (!sameFigures(fitting, usual) || hasCountBefore(within, first)))
    return [lineOfFigure(parts, { article: place.article, figure: first })];
  const listed = asked.counted === null ? usual : usual.filter(isCount);
  const [lead] = listed;
  // A button makes a line again either from its excerpt, with all usual figures, or from one figure.
  if (lead !== undefined && listed.length < usual.length)
    return [lineOfFigure(parts, { article: place.article, figure: lead })];
  const shown = lead === undefined ? excerpt : inParagraphOf(parts, excerpt, place, lead);
  const figures = listed.filter((figure) => contains(shown, figure));
  return [{ article: place.article, excerpt: shown, figures }];
};

/** Whether a card shows all that a line would list, and not nothing of it. */
const isListed = (parts: DeskParts, { article, excerpt, figures }: FigureLine): boolean =>
  figures.length > 0 || usualFigures(parts, { ...excerpt, article }).length === 0;

/** The card of figures over excerpts, which may be cut to the sentence of the figure asked for; `null` when there are none. */
export const figuresOver = (
  parts: DeskParts,
  excerpts: readonly Excerpt[],
  asked: AskedFigures,
): { readonly excerpts: readonly Excerpt[]; readonly card: Card } | null => {
  const lines = excerpts
    .flatMap((excerpt) => lineOver(parts, excerpt, asked))
    .filter((line, at) => at === 0 || isListed(parts, line));
  return (lines[0]?.figures ?? []).length === 0
    ? null
    : { excerpts: lines.map(({ excerpt }) => excerpt), card: figuresCard(parts, lines, asked.counted) };
};
