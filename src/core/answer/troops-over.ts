import type { DeskParts } from '../desk/types.js';
import { placeOfExcerpt } from './cards-place.js';
import { type FigureLine, figuresCard, figuresWithin, lineOfFigure, usualFigures } from './troops-card.js';
import { countingFigures } from './troops-topic.js';
import type { Card, Excerpt } from './types.js';

/** The words of a question, and of the thing that it counts where it names one. */
export type AskedFigures = { readonly question: string; readonly counted: string | null };

const sameFigures = (a: FigureLine['figures'], b: FigureLine['figures']): boolean =>
  a.length === b.length && a.every((figure, index) => figure === b[index]);

/** An excerpt with the figures of what is asked for; cut to their sentence where it holds others that would be listed first. */
const lineOver = (parts: DeskParts, excerpt: Excerpt, asked: AskedFigures): readonly FigureLine[] => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null) return [];
  const within = figuresWithin(parts, place);
  const usual = usualFigures(within);
  const among = within.map((figure) => ({ article: place.article, figure }));
  const words = { words: asked.counted ?? asked.question, isThing: asked.counted !== null };
  const fitting = countingFigures(parts, words, among).map(({ figure }) => figure);
  const [first] = fitting;
  return first === undefined || sameFigures(fitting, usual)
    ? [{ article: place.article, excerpt, figures: usual }]
    : [lineOfFigure(parts, { article: place.article, figure: first })];
};

/** The card of figures over excerpts, which may be cut to the sentence of the figure asked for; `null` when there are none. */
export const figuresOver = (
  parts: DeskParts,
  excerpts: readonly Excerpt[],
  asked: AskedFigures,
): { readonly excerpts: readonly Excerpt[]; readonly card: Card } | null => {
  const lines = excerpts.flatMap((excerpt) => lineOver(parts, excerpt, asked));
  return (lines[0]?.figures ?? []).length === 0
    ? null
    : { excerpts: lines.map(({ excerpt }) => excerpt), card: figuresCard(parts, lines, asked.counted) };
};
