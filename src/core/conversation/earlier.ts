import type { Answer } from '../answer/types.js';
import type { DeskParts } from '../desk/types.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import { OPENS_SENTENCE } from '../question/opening.js';
import type { Reading } from '../question/types.js';
import { fold } from '../question/words.js';
import { goesOn } from './read.js';
import type { Turn } from './types.js';

/** What an earlier turn asked, as one question in free text, and how it reads. */
export type Earlier = { readonly question: string; readonly reading: Reading; readonly answer: Answer };

/** A question that free text asks for what a card shows; '' where the card does not tell. */
const questionOfCard = ({ card }: Answer): string => {
  switch (card.kind) {
    case 'person':
      return `who is ${card.name}`;
    case 'quotations': {
      const about = card.about === null ? '' : ` about ${card.about}`;
      if (card.speaker !== null) return `what did ${card.speaker} say${about}`;
      return card.about === null ? '' : `what was said about ${card.about}`;
    }
    case 'figures':
      return card.about === null ? '' : `how many ${card.about}`;
    default:
      return '';
  }
};

/** What an earlier turn asked: nothing by itself where all of it was “when?” or “more”. */
const askedIn = ({ question, answer }: Turn): string => answer.readAs ?? (goesOn(question) ? '' : question);

/**
 * The earlier turn as a question in free text: what was asked, or, where a command with arguments was used or only the
 * answer is known, what asks for the same.
 */
export const earlierOf = (parts: DeskParts, turn: Turn): Earlier => {
  const { answer } = turn;
  const asked = capQuestion(askedIn(turn));
  const reading = readQuestion(asked, parts);
  const isWhole = OPENS_SENTENCE.test(fold(asked)) || reading.command === answer.command;
  if (asked !== '' && (isWhole || answer.command === 'ask')) return { question: asked, reading, answer };
  const card = questionOfCard(answer);
  return card === ''
    ? { question: asked, reading, answer }
    : { question: card, reading: readQuestion(card, parts), answer };
};
