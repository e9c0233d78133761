import { wholeSentences } from '../desk/sentences-at.js';
import type { DeskFigure, DeskParts } from '../desk/types.js';
import { comparisonOf } from './comparison/index.js';
import { excerptOf } from './excerpt.js';
import type { FigureLine } from './troops-line.js';
import type { Card, Excerpt, FigureEntry } from './types.js';

const disputed = (parts: Pick<DeskParts, 'articles'>, { article, figure }: DeskFigure): Excerpt | null =>
  figure.disputedBy === null
    ? null
    : excerptOf(parts, {
        article,
        ...wholeSentences(parts.articles[article]?.layout.sentences ?? [], figure.disputedBy),
      });

/** The card that lists the figures of excerpts, in their order, and compares what the first of them counts. */
export const figuresCard = (parts: DeskParts, lines: readonly FigureLine[], about: string | null): Card => ({
  kind: 'figures',
  about,
  entries: lines.flatMap(({ article, figures }, excerpt) =>
    figures.map(
      (figure): FigureEntry => ({ figure, excerpt, disputedBy: disputed(parts, { article, figure }) }),
    ),
  ),
  comparison: comparisonOf(parts, lines),
});
