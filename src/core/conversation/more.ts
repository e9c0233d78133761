import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import { placeOfExcerpt } from '../answer/cards-place.js';
import { type Choice, placeOfChoice } from '../answer/choose.js';
import type { Answer, Card, Excerpt } from '../answer/types.js';
import type { DeskParts, Place } from '../desk/types.js';
import { overlaps } from '../span.js';
import { askedForIn } from './asked-for.js';
import type { Earlier } from './earlier.js';
import { silenced } from './founded.js';

/** Entries that a reader of an answer has seen when asking for more. */
const SEEN = 3;
const PEOPLE_SEEN = 15;

/** The entries of an answer after those that were seen; `null` when there are none. */
const unseen = (answer: Answer): Answer | null => {
  const { card, excerpts } = answer;
  if (card.kind === 'people') {
    const entries = card.entries.slice(PEOPLE_SEEN);
    return entries.length === 0 ? null : { ...answer, card: { ...card, entries } };
  }
  if (card.kind === 'passages' || card.kind === 'person') {
    const rest = excerpts.slice(SEEN);
    return rest.length === 0 ? null : { ...answer, excerpts: rest, card: { kind: 'passages' } };
  }
  const entries = card.entries.slice(SEEN);
  const first = entries[0]?.excerpt;
  if (first === undefined) return null;
  const moved = { ...card, entries: entries.map((entry) => ({ ...entry, excerpt: entry.excerpt - first })) };
  return { ...answer, excerpts: excerpts.slice(first), card: moved as Card };
};

const touches = (places: readonly Place[], place: Place): boolean =>
  places.some((other) => other.article === place.article && overlaps(other, place));

const shownIn = (parts: DeskParts, { excerpts, nearest }: Answer): readonly Place[] =>
  [...excerpts, ...nearest].flatMap((excerpt) => placeOfExcerpt(parts, excerpt) ?? []);

/** The choices after the last one that was shown. */
const after =
  (shown: readonly Place[]) =>
  (choices: readonly Choice[]): readonly Choice[] =>
    choices.slice(choices.findLastIndex((choice) => touches(shown, placeOfChoice(choice))) + 1);

/**
 * What the articles hold beyond the excerpts of an earlier answer: the next best of its question, else the entries of its
 * own list that a first page leaves out. Silent when nothing is left.
 */
export const moreOf = async (
  parts: DeskParts,
  { answer, question }: Earlier,
  text: string,
): Promise<Answer> => {
  const among = after(shownIn(parts, answer));
  const next = withCard(parts, await answerQuestion(parts, question, { among }));
  const outcome = answer.outcome === 'found' ? next.outcome : 'perhaps';
  if (next.outcome !== 'silent') return { ...next, outcome };
  return unseen(answer) ?? { ...silenced(next, []), unknownWords: [], askedFor: askedForIn(text) };
};

/** An answer without what an earlier one showed; `null` when nothing else is in it. */
export const elseIn = (parts: DeskParts, earlier: Answer, answer: Answer): Answer | null => {
  const shown = shownIn(parts, earlier);
  const isNew = (excerpt: Excerpt): boolean => {
    const place = placeOfExcerpt(parts, excerpt);
    return place !== null && !touches(shown, place);
  };
  const excerpts = answer.excerpts.filter(isNew);
  const { card } = answer;
  if (excerpts.length === 0) return null;
  if (card.kind !== 'quotations' && card.kind !== 'figures') return { ...answer, excerpts };
  const entries = card.entries.flatMap((entry) => {
    const own = answer.excerpts[entry.excerpt];
    const excerpt = own === undefined ? -1 : excerpts.indexOf(own);
    return excerpt === -1 ? [] : [{ ...entry, excerpt }];
  });
  return { ...answer, excerpts, card: { ...card, entries } as Card };
};
