import { suggest } from '../answer/cards-suggest.js';
import { quote } from '../answer/quote.js';
import { readingsOf } from '../answer/readings.js';
import { troops } from '../answer/troops.js';
import { withAlsoIn } from '../answer/twins/also-in.js';
import type { Answer, Suggestion } from '../answer/types.js';
import { who } from '../answer/who.js';
import type { Article } from '../article/types.js';
import { followUp } from '../conversation/follow-up.js';
import { find } from '../statements/find.js';
import { statementsIn } from '../statements/statements.js';
import { ask } from './ask.js';
import { completeNames, completeSpeakers, completeTopics } from './complete.js';
import { contextOf, excerptAt } from './context.js';
import type { Pause } from './in-slices.js';
import { readParts } from './parts.js';
import { restore } from './restore.js';
import { search } from './search.js';
import { subjectOf } from './subject.js';
import type { Desk, DeskParts } from './types.js';

/** How a desk is built. */
export type DeskOptions = {
  /** Called between slices of a few milliseconds, and between the parts of long work later on, so that others may run. */
  readonly pause?: Pause | undefined;
  /** A desk whose unchanged articles need not be read again. */
  readonly previous?: Desk | undefined;
};

const deskOf = (parts: DeskParts, pause: Pause): Desk => {
  let examples: readonly Suggestion[] | null = null;
  const also = (answer: Answer): Answer => withAlsoIn(parts, answer);
  const { version, articles, people, sources, figures } = parts;
  return Object.freeze({
    version,
    articles,
    people,
    sources,
    figures,
    ask: async (question) => also(await ask(parts, question)),
    followUp: async (turn, text) => also(await followUp(parts, turn, text)),
    who: async (args) => also(await who(parts, args)),
    troops: async (args) => also(await troops(parts, args)),
    quote: async (args) => also(await quote(parts, args)),
    statements: (message) => statementsIn(message),
    find: (message) => find(parts, message, pause),
    subjectOf: (answer) => subjectOf(parts, answer),
    restore: (command, subject, outcome) => {
      const answer = restore(parts, command, subject, outcome);
      return answer === null ? null : also(answer);
    },
    readings: (turn) => readingsOf(parts, turn, pause),
    search: (question, limit) => search(parts, question, limit),
    excerptAt: (place) => excerptAt(parts, place),
    contextOf: (place) => contextOf(parts, place),
    completeNames: (typed) => completeNames(parts, typed),
    completeSpeakers: (typed) => completeSpeakers(parts, typed),
    completeTopics: (typed) => completeTopics(parts, typed),
    examples: async () => {
      examples ??= suggest(parts);
      return examples;
    },
  } satisfies Desk);
};

/**
 * Builds a desk from articles, whose order it keeps: in slices, so that nothing is held up. Articles that `previous`
 * knows with the same text and facts are not read again. Never changes afterwards; the same articles give the same
 * answers. Without articles every question is answered with silence.
 */
export const createDesk = async (
  articles: readonly Article[],
  { pause = () => Promise.resolve(), previous }: DeskOptions = {},
): Promise<Desk> => deskOf(await readParts(articles, pause, previous), pause);
