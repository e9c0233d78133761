import { answerQuestion } from '../answer/ask.js';
import { withCard } from '../answer/cards.js';
import { quote } from '../answer/quote.js';
import type { Answer } from '../answer/types.js';
import { whoIs } from '../answer/who.js';
import { capQuestion } from '../question/cap.js';
import { readQuestion } from '../question/index.js';
import type { DeskParts } from './types.js';

/**
 * Answers free text: “who is” with somebody whom the articles know shows the person, “what did … say” lists the words,
 * everything else is answered from the passages.
 */
export const ask = async (parts: DeskParts, question: string): Promise<Answer> => {
  const text = capQuestion(question);
  const reading = readQuestion(text, parts);
  if (reading.command === 'who' && reading.topic !== null) {
    const person = whoIs(parts, text, reading.topic.text);
    if (person !== null) return { ...person, question };
  }
  if (reading.command === 'quote' && reading.speaker !== null && reading.topic === null)
    return { ...(await quote(parts, { by: reading.speaker.text })), question };
  return withCard(parts, await answerQuestion(parts, question));
};
