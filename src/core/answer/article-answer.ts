import type { DeskParts } from '../desk/types.js';
import { answerFrom } from './cards-answer.js';
import { inOrder, NO_HEAD, quotationCard } from './quote-card.js';
import { saidIn } from './quote-entries.js';
import { figuresIn } from './troops.js';
import type { Answer } from './types.js';

/**
 * Everything of one kind that one article holds: its figures for `troops`, all words said in it for `quote`, direct ones
 * first. `null` when the desk has no such article or the article nothing of the kind.
 */
export const articleAnswer = (
  parts: DeskParts,
  command: 'quote' | 'troops',
  number: number,
): Answer | null => {
  const desk = parts.articles[number];
  if (desk === undefined) return null;
  if (command === 'troops') return figuresIn(parts, number);
  const said = inOrder(parts, saidIn(desk));
  return said.length === 0
    ? null
    : answerFrom(parts, 'quote', '', { outcome: 'found', ...quotationCard(parts, said, NO_HEAD) });
};
