import { answerQuestion } from '../../src/core/answer/ask.js';
import { quote } from '../../src/core/answer/quote.js';
import { troops } from '../../src/core/answer/troops.js';
import { who } from '../../src/core/answer/who.js';
import { ask } from '../../src/core/desk/ask.js';
import type { Ask } from './types.js';

/** From passages alone, without the cards. */
export const askPassages: Ask = (parts, { question, command }) =>
  answerQuestion(parts, question, command === 'ask' ? {} : { command });

/** As a member asks: the question in the option of the command that takes free text. */
export const askDesk: Ask = (parts, { question, command }) => {
  if (command === 'who') return who(parts, { name: question });
  if (command === 'troops') return troops(parts, { about: question });
  return command === 'quote' ? quote(parts, { about: question }) : ask(parts, question);
};

/** As most members ask: the question typed into /ask, whatever its kind. */
export const askFreely: Ask = (parts, { question }) => ask(parts, question);
