import type { DeskParts } from '../desk/types.js';
import { readQuestion } from '../question/index.js';
import { plain } from './cards-plain.js';
import { suggest } from './cards-suggest.js';
import { withQuotations } from './quote-answer.js';
import { figuresOver } from './troops-over.js';
import type { Answer } from './types.js';

/** The words of the thing that a question counts, as typed; `null` when it counts nothing. */
const countedIn = (parts: DeskParts, answer: Answer): string | null => {
  const { counted, text } = readQuestion(answer.question, parts, answer.command);
  const words = counted.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words === '' ? null : words;
};

/**
 * The answer to a question in the form that suits it: quotations or figures where the first excerpt shows them,
 * passages otherwise. A silent answer gets suggestions instead.
 */
export const withCard = (parts: DeskParts, answer: Answer): Answer => {
  if (answer.outcome === 'silent') {
    const nearest = answer.nearest.map((excerpt) => plain(parts, excerpt));
    return { ...answer, nearest, suggestions: suggest(parts) };
  }
  if (answer.command === 'quote') return withQuotations(parts, answer);
  const excerpts = answer.excerpts.map((excerpt) => plain(parts, excerpt));
  if (answer.command !== 'troops') return { ...answer, excerpts };
  const asked = { question: answer.question, counted: countedIn(parts, answer) };
  const figures = figuresOver(parts, excerpts, asked);
  // A button would list the figures of passages again, also those that do not count what is asked for.
  return figures === null ? { ...answer, excerpts, command: 'ask' } : { ...answer, ...figures };
};
