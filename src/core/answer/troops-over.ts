import type { DeskParts } from '../desk/types.js';
import { placeOfExcerpt } from './cards-place.js';
import { type FigureLine, figuresCard, figuresWithin, lineOfFigure, usualFigures } from './troops-card.js';
import { countingFigures } from './troops-topic.js';
import type { Card, Excerpt } from './types.js';

const sameFigures = (a: FigureLine['figures'], b: FigureLine['figures']): boolean =>
  a.length === b.length && a.every((figure, index) => figure === b[index]);

/** An excerpt with the figures of what is asked for; cut to their sentence where it holds others that would be listed first. */
const lineOver = (parts: DeskParts, excerpt: Excerpt, about: string | null): readonly FigureLine[] => {
  const place = placeOfExcerpt(parts, excerpt);
  if (place === null) return [];
  const within = figuresWithin(parts, place);
  const usual = usualFigures(within);
  const among = within.map((figure) => ({ article: place.article, figure }));
  const fitting = about === null ? [] : countingFigures(parts, about, among).map(({ figure }) => figure);
  const [first] = fitting;
  return first === undefined || sameFigures(fitting, usual)
    ? [{ article: place.article, excerpt, figures: usual }]
    : [lineOfFigure(parts, { article: place.article, figure: first })];
};

/** The card of figures over excerpts, which may be cut to the sentence of the figure asked for; `null` when there are none. */
export const figuresOver = (
  parts: DeskParts,
  excerpts: readonly Excerpt[],
  counted: string | null,
): { readonly excerpts: readonly Excerpt[]; readonly card: Card } | null => {
  const lines = excerpts.flatMap((excerpt) => lineOver(parts, excerpt, counted));
  return (lines[0]?.figures ?? []).length === 0
    ? null
    : { excerpts: lines.map(({ excerpt }) => excerpt), card: figuresCard(parts, lines, counted) };
};
