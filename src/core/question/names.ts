import type { DeskParts } from '../desk/types.js';
import type { Query } from '../search/types.js';
import type { Span } from '../span.js';
import { casingOf } from './casing.js';
import { roleWordOf } from './role-words.js';
import { fold } from './words.js';

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/**
 * The words of a question that are names: the articles mostly write them with a capital, or no article has them and
 * the question does (its first word aside). Words of a role are none.
 */
export const namesIn = (parts: Pick<DeskParts, 'articles' | 'index'>, query: Query): readonly Span[] => {
  const casing = casingOf(parts);
  const isName = (word: string, term: string, known: boolean, start: number): boolean => {
    if (DIGIT.test(word) || roleWordOf(fold(word)) !== null) return false;
    if (!known) return start > 0 && CAPITAL.test(word);
    const number = parts.index.termNumber(term);
    return number !== undefined && casing.isMostlyCapital(number);
  };
  return query.terms
    .filter(({ word, term, known, start }) => isName(word, term, known, start))
    .map(({ start, end }) => ({ start, end }));
};
