import type { Answer } from '../core/answer/types.js';
import { type Making, stateOf } from './answer-making.js';
import { pageOf } from './pages.js';
import { decodeState } from './state.js';

/** Pages that a button's state can bring back: places that did not fit are not promised. */
const keptEntries = (making: Making): number => {
  const state = decodeState(stateOf(making, 'page', making.page.of));
  return state?.kind === 'answer' && state.subject.kind === 'places'
    ? state.subject.places.length
    : Number.POSITIVE_INFINITY;
};

/** Whether the buttons can bring the whole list back: of a long list of people not every place fits into them. */
export const comesBack = (making: Making): boolean =>
  making.answer.card.kind !== 'people' || making.answer.card.entries.length <= keptEntries(making);

/** Cuts an answer down to the excerpts that its buttons can bring back, so that no page is promised and then missing. */
export const boundedAnswer = (making: Making): Answer => {
  const { answer } = making;
  const { card } = answer;
  if (card.kind === 'people')
    return comesBack(making)
      ? answer
      : { ...answer, card: { ...card, entries: card.entries.slice(0, pageOf(answer, 1).to) } };
  const kept = keptEntries(making);
  if (answer.excerpts.length <= kept) return answer;
  const excerpts = answer.excerpts.slice(0, kept);
  if (card.kind === 'quotations')
    return {
      ...answer,
      excerpts,
      card: { ...card, entries: card.entries.filter((entry) => entry.excerpt < kept) },
    };
  if (card.kind === 'figures')
    return {
      ...answer,
      excerpts,
      card: { ...card, entries: card.entries.filter((entry) => entry.excerpt < kept) },
    };
  return { ...answer, excerpts };
};
