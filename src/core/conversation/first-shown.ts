import type { Answer, Excerpt } from '../answer/types.js';

/** The excerpt that the first page of an answer begins with; `null` when it shows none. */
export const firstShown = ({ card, excerpts, nearest }: Answer): Excerpt | null => {
  const entry = card.kind === 'quotations' || card.kind === 'figures' ? card.entries[0]?.excerpt : 0;
  return excerpts[entry ?? 0] ?? excerpts[0] ?? nearest[0] ?? null;
};
