import { answerFrom } from '../../answer/cards-answer.js';
import { figuresWithin } from '../../answer/troops-line.js';
import { figuresOver } from '../../answer/troops-over.js';
import { countingFigures } from '../../answer/troops-topic.js';
import type { Answer, Excerpt, Outcome } from '../../answer/types.js';
import type { DeskFigure, DeskParts } from '../../desk/types.js';
import { MONEY } from '../../figures/measure/units.js';
import type { Shown } from './around.js';

const amountsIn = (parts: DeskParts, { place }: Shown): readonly DeskFigure[] =>
  figuresWithin(parts, place)
    .filter((figure) => figure.class === 'amount')
    .map((figure) => ({ article: place.article, figure }));

const listed = (
  parts: DeskParts,
  excerpt: Excerpt,
  outcome: Outcome,
  {
    question,
    words,
    counted,
  }: { readonly question: string; readonly words: string; readonly counted: string | null },
): Answer | null => {
  const figures = figuresOver(parts, [excerpt], { question: words, counted });
  return figures === null ? null : answerFrom(parts, 'troops', question, { outcome, ...figures });
};

/**
 * “How many?”: the amounts of a thing in the statement shown first; where none is named, in doubt, those that count a word
 * of the question. `null` where it has none.
 */
export const howMany = (
  parts: DeskParts,
  question: string,
  shown: Shown,
  thing: string | null,
): Answer | null => {
  const amounts = amountsIn(parts, shown).filter(({ figure }) => figure.unit === null);
  const words = thing ?? question;
  const counting = countingFigures(parts, { words, isThing: thing !== null }, amounts);
  return counting.length === 0
    ? null
    : listed(parts, shown.excerpt, thing === null ? 'perhaps' : 'found', { question, words, counted: thing });
};

/** “How much?”: the measured amounts of the statement shown first, in doubt unless one sum of money; `null` where it has none. */
export const howMuch = (parts: DeskParts, question: string, shown: Shown): Answer | null => {
  const measured = amountsIn(parts, shown).flatMap(({ figure: { unit } }) => unit ?? []);
  const [unit] = measured;
  if (unit === undefined) return null;
  const outcome = measured.length === 1 && MONEY.has(unit) ? 'found' : 'perhaps';
  return listed(parts, shown.excerpt, outcome, { question, words: unit, counted: null });
};
