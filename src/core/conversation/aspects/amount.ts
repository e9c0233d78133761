import { answerFrom } from '../../answer/cards-answer.js';
import { figuresWithin } from '../../answer/troops-line.js';
import { figuresOver } from '../../answer/troops-over.js';
import { countingFigures } from '../../answer/troops-topic.js';
import type { Answer, Excerpt } from '../../answer/types.js';
import type { DeskFigure, DeskParts } from '../../desk/types.js';
import type { Shown } from './around.js';

const amountsIn = (parts: DeskParts, { place }: Shown): readonly DeskFigure[] =>
  figuresWithin(parts, place)
    .filter((figure) => figure.class === 'amount')
    .map((figure) => ({ article: place.article, figure }));

const listed = (
  parts: DeskParts,
  question: string,
  excerpt: Excerpt,
  words: string,
  counted: string | null,
) => {
  const figures = figuresOver(parts, [excerpt], { question: words, counted });
  return figures === null ? null : answerFrom(parts, 'troops', question, { outcome: 'found', ...figures });
};

/** “How many?”: the amounts of a thing, or of any where none is named, in the statement shown first; `null` where it has none. */
export const howMany = (
  parts: DeskParts,
  question: string,
  shown: Shown,
  thing: string | null,
): Answer | null => {
  const amounts = amountsIn(parts, shown).filter(({ figure }) => figure.unit === null);
  const counting =
    thing === null ? amounts : countingFigures(parts, { words: thing, isThing: true }, amounts);
  return counting.length === 0 ? null : listed(parts, question, shown.excerpt, thing ?? question, thing);
};

/** “How much?”: the measured amounts of the statement shown first; `null` where it has none. */
export const howMuch = (parts: DeskParts, question: string, shown: Shown): Answer | null => {
  const [measured] = amountsIn(parts, shown).filter(({ figure }) => figure.unit !== null);
  return measured === undefined
    ? null
    : listed(parts, question, shown.excerpt, measured.figure.unit ?? '', null);
};
