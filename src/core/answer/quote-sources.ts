import type { DeskParts } from '../desk/types.js';
import { answerFrom, PLACES_MOST } from './cards-answer.js';
import { peopleAnswer } from './people.js';
import { inOrder, quotationCard, saidBy } from './quote-card.js';
import type { Answer, QuestionCommand } from './types.js';

/** The words of unnamed sources under one description; a list of the sources where none of them says anything. */
export const quoteSources = (
  parts: DeskParts,
  command: QuestionCommand,
  called: string,
  sources: readonly number[],
): Answer => {
  const unnamed = sources.flatMap((number) => parts.sources[number] ?? []);
  const said = [...new Set(unnamed.flatMap((source) => saidBy(parts, source)))];
  if (said.length === 0) return peopleAnswer(parts, command, called, { people: [], sources });
  const speaker = unnamed.length === 1 ? (unnamed[0]?.text ?? called) : called;
  return answerFrom(parts, command, called, {
    outcome: 'found',
    ...quotationCard(parts, inOrder(parts, said).slice(0, PLACES_MOST), {
      speaker,
      unnamed: true,
      about: null,
    }),
  });
};
