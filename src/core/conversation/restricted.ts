import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import type { Answer } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { inDoubtUnless } from './in-doubt.js';
import type { Phrase } from './phrases.js';
import { speaking, speaksOf, wantsNumber } from './speaks.js';

const isOfPeople = ({ card }: Answer): boolean => card.kind === 'person' || card.kind === 'people';

/**
 * An answer on a phrase that was put into a question: from the passages that speak of it, and no more than in doubt
 * where its first excerpt does not.
 */
export const restricted = async (
  parts: DeskParts,
  phrase: Phrase,
  question: string,
  answer: Answer,
): Promise<Answer> => {
  const { excerpts, outcome } = answer;
  const { kind } = readQuestion(question, parts);
  const [first] = excerpts;
  const isAll = excerpts.every((one) => speaksOf(parts, phrase, one));
  if (first === undefined || isOfPeople(answer) || (isAll && !wantsNumber(phrase, kind))) return answer;
  const among = speaking(parts, phrase, kind);
  const own = withCard(parts, await answerQuestion(parts, question, { among }));
  const isSame = own.excerpts[0]?.start === first.start && own.excerpts[0].articleId === first.articleId;
  if (own.outcome !== 'silent') return { ...own, outcome: isSame ? outcome : 'perhaps' };
  return inDoubtUnless(speaksOf(parts, phrase, first), answer);
};
