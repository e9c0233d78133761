import type { DeskParts, DeskPerson } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import { answerQuestion } from './ask.js';
import { withCard } from './cards.js';
import { answerFrom } from './cards-answer.js';
import { everybody, peopleAnswer } from './people.js';
import { quoteSources } from './quote-sources.js';
import type { Answer, Outcome } from './types.js';
import { personCard } from './who-card.js';
import { excerptsOn } from './who-excerpts.js';
import { resolveName } from './who-names.js';

/** The answer that shows one person. */
export const personAnswer = (
  parts: DeskParts,
  question: string,
  person: DeskPerson,
  outcome: Outcome,
): Answer =>
  answerFrom(parts, 'who', question, {
    outcome,
    excerpts: excerptsOn(parts, person),
    card: personCard(parts, person),
  });

/** The answer on whom a name or a description means; `null` when nobody in the articles fits. */
export const whoIs = (parts: DeskParts, question: string, name: string): Answer | null => {
  const { people, sources, certain } = resolveName(parts, name);
  const [only] = people;
  const person = only === undefined ? undefined : parts.people[only];
  if (person !== undefined && people.length === 1)
    return personAnswer(parts, question, person, certain ? 'found' : 'perhaps');
  if (people.length > 1) return peopleAnswer(parts, 'who', question, { people, sources: [] });
  return sources.length === 0 ? null : quoteSources(parts, 'who', question, sources);
};

/**
 * Who somebody is, in the articles' words: one person, the people whom a name fits, or unnamed sources. A name that no
 * article knows is answered like a question. Without a name: everybody.
 */
export const who = async (
  parts: DeskParts,
  args: { readonly name?: string | undefined },
): Promise<Answer> => {
  const name = capQuestion(args.name ?? '');
  if (name === '') return everybody(parts, name);
  const topic = readQuestion(name, parts, 'who').topic?.text;
  return (
    whoIs(parts, name, topic ?? name) ??
    withCard(parts, await answerQuestion(parts, name, { command: 'who' }))
  );
};
