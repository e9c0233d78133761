import { wholeSentences } from '../desk/sentences-at.js';
import type { DeskFigure, DeskParts, Place } from '../desk/types.js';
import type { Figure } from '../extraction.js';
import { contains } from '../span.js';
import { isOfForce } from './comparison/thing.js';
import { excerptOf } from './excerpt.js';
import { isSoldiers } from './troops-counted.js';
import type { Excerpt } from './types.js';

/** The whole sentences that show a figure. */
export const placeOfFigure = (
  parts: Pick<DeskParts, 'articles'>,
  { article, figure }: DeskFigure,
): Place => ({
  article,
  ...wholeSentences(parts.articles[article]?.layout.sentences ?? [], figure.sentence),
});

const isShown = ({ class: kind }: Figure): boolean => kind === 'amount' || kind === 'vague';

/** Amounts and vague amounts that stand whole in a place, in text order. */
export const figuresWithin = (parts: Pick<DeskParts, 'articles'>, place: Place): readonly Figure[] =>
  (parts.articles[place.article]?.extraction.figures ?? []).filter(
    (figure) => isShown(figure) && contains(place, figure),
  );

/** Whether a figure counts soldiers, or states how many people a force would have. */
export const isForceNumber = (
  parts: Pick<DeskParts, 'articles'>,
  { article, figure }: DeskFigure,
): boolean => {
  const desk = parts.articles[article];
  return isSoldiers(figure.counts) || (desk !== undefined && isOfForce(desk, figure));
};

/**
 * The figures of a place that a card lists when nothing else is known: of soldiers, also where the noun stands before
 * them, else all amounts, else vague ones.
 */
export const usualFigures = (parts: Pick<DeskParts, 'articles'>, place: Place): readonly Figure[] => {
  const figures = figuresWithin(parts, place);
  const amounts = figures.filter(({ class: kind }) => kind === 'amount');
  const soldiers = amounts.filter((figure) => isForceNumber(parts, { article: place.article, figure }));
  return soldiers.length > 0 ? soldiers : amounts.length > 0 ? amounts : figures;
};

/** One excerpt of a card of figures and the figures of it that are listed. */
export type FigureLine = {
  readonly article: number;
  readonly excerpt: Excerpt;
  readonly figures: readonly Figure[];
};

/** The excerpt of one figure of a table: its sentence, with its speaker; the figure is marked. */
export const lineOfFigure = (parts: Pick<DeskParts, 'articles'>, one: DeskFigure): FigureLine => {
  const { article, figure } = one;
  const place = placeOfFigure(parts, one);
  const twins = figuresWithin(parts, place).filter(
    (other) => other !== figure && other.class === figure.class && sameThing(other, figure),
  );
  return {
    article,
    excerpt: excerptOf(parts, place, { highlights: [figure] }),
    figures: [figure, ...twins],
  };
};

const sameThing = (a: Figure, b: Figure): boolean => a.counts === b.counts && a.unit === b.unit;
