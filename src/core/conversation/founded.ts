import type { Answer } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import type { Phrase } from './phrases.js';
import { speaksOf } from './speaks.js';

/**
 * An answer with the question that a text was taken for; `null` where it is a question of its own. `aside` is the text where
 * it asks for one side of that question's answer.
 */
export type Read = { readonly answer: Answer; readonly readAs: string | null; readonly aside?: string };

/** How well an answer is founded: 4 found, 2 in doubt, 0 silent; 1 more where its first excerpt speaks of the phrase. */
export const foundation = (
  parts: DeskParts,
  phrase: Phrase | null,
  { outcome, excerpts }: Answer,
): number => {
  const worth = outcome === 'found' ? 4 : outcome === 'perhaps' ? 2 : 0;
  const [first] = excerpts;
  const speaks = phrase !== null && first !== undefined && speaksOf(parts, phrase, first);
  return worth + (speaks ? 1 : 0);
};

/** An answer with nothing in it but what is nearest. */
export const silenced = (answer: Answer, unknownWords: readonly string[]): Answer => ({
  ...answer,
  outcome: 'silent',
  excerpts: [],
  nearest: (answer.nearest.length > 0 ? answer.nearest : answer.excerpts).slice(0, 3),
  unknownWords: [...new Set([...unknownWords, ...answer.unknownWords])],
  card: { kind: 'passages' },
});

/** The answer that is best founded; of equal ones the first. */
export const best = (parts: DeskParts, phrase: Phrase | null, answers: readonly Read[]): Read | null =>
  answers.reduce<Read | null>(
    (first, one) =>
      first === null || foundation(parts, phrase, one.answer) > foundation(parts, phrase, first.answer)
        ? one
        : first,
    null,
  );
