import { markedSpans, marksWithin } from '../answer/highlights.js';
import type { Excerpt } from '../answer/types.js';
import { contains } from '../span.js';
import { comparable, isSameValue } from './comparable.js';
import type { Shown } from './numbers.js';
import type { SaidFigure } from './said-figures.js';
import type { ComparedNumber } from './types.js';

/**
 * The excerpts with their numbers marked beside the words that meet the statement: those that are shown beside one of the
 * statement, and those that equal one and may count the same.
 */
export const withNumbersMarked = (
  said: readonly SaidFigure[],
  shown: readonly Shown[],
  numbers: readonly Pick<ComparedNumber, 'theirs'>[],
): readonly Excerpt[] =>
  shown.map(({ excerpt, figures }, at) => {
    const beside = numbers.flatMap(({ theirs }) =>
      theirs.filter((one) => one.excerpt === at).map(({ figure }) => figure),
    );
    const equal = figures.filter((figure) =>
      said.some((own) => isSameValue(own, figure) && comparable(own, figure) > 0),
    );
    const marked = [...beside, ...equal].filter((figure) => contains(excerpt, figure));
    return { ...excerpt, highlights: marksWithin(excerpt, [...markedSpans(excerpt), ...marked]) };
  });
