import { createInterface } from 'node:readline';
import { answerReply } from '../app/answer-reply.js';
import { OPTION_MOST } from '../app/command.js';
import type { Services } from '../app/services.js';
import type { Answer, QuestionCommand } from '../core/answer/types.js';
import type { Desk } from '../core/desk/types.js';
import { renderTerminal } from '../render/terminal/index.js';
import { colourPaint, plainPaint } from '../render/terminal/paint.js';
import { chat } from '../terminal/chat.js';
import { SITTER, TERMINAL } from '../terminal/here.js';
import { say, textsFor } from '../texts/index.js';
import { InputError, type Streams } from './streams.js';

export type QuestionOptions = {
  readonly by?: string;
  readonly about?: string;
  readonly name?: string;
  readonly json?: boolean;
};

const WIDTH = 100;

/** The first characters of what was typed; what is left out is said on standard error. */
const bounded = (text: string | undefined, { stderr }: Streams): string | undefined => {
  if (text === undefined || text.length <= OPTION_MOST) return text;
  stderr.write(`${say(textsFor('en'), 'error.questionTooLong', { most: OPTION_MOST })}\n`);
  return text.slice(0, OPTION_MOST);
};

const answerOf = (
  desk: Desk,
  command: QuestionCommand,
  text: string | undefined,
  options: QuestionOptions,
): Promise<Answer> => {
  switch (command) {
    case 'ask':
      return desk.ask(text ?? '');
    case 'who':
      return desk.who({ name: options.name ?? text });
    case 'troops':
      return desk.troops({ about: options.about ?? text });
    case 'quote':
      return desk.quote({ by: options.by, about: options.about ?? text });
  }
};

const show = (desk: Desk, answer: Answer, streams: Streams, services: Services, colours: boolean): void => {
  const reply = {
    ...answerReply(desk, answer, { asker: SITTER.id, private: false, asked: 'text' }),
    controls: [],
  };
  const { card, excerpts } = reply.answer;
  const to = 'entries' in card ? card.entries.length : excerpts.length;
  const pages = { ...reply, page: { ...reply.page, to } };
  const text = renderTerminal(pages, {
    texts: textsFor('en'),
    locale: 'en',
    width: Math.min(streams.stdout.columns ?? WIDTH, WIDTH),
    paint: colours ? colourPaint : plainPaint,
    now: services.clock.now(),
  });
  streams.stdout.write(`${text}\n`);
};

const answerLines = async (
  desk: Desk,
  command: QuestionCommand,
  options: QuestionOptions,
  streams: Streams,
): Promise<void> => {
  for await (const line of createInterface({ input: streams.stdin, terminal: false })) {
    if (line.trim() === '') continue;
    const answer = await answerOf(desk, command, bounded(line, streams), options);
    streams.stdout.write(`${JSON.stringify(answer)}\n`);
  }
};

/**
 * One question from the arguments; without any and without a terminal, one a line from standard input and one JSON
 * line each; `ask` without text at a terminal opens the chat.
 */
export const askQuestions = async (
  command: QuestionCommand,
  text: string | undefined,
  options: QuestionOptions,
  services: Services,
  streams: Streams,
  plain: boolean,
): Promise<void> => {
  const desk = services.desks.deskFor(TERMINAL);
  const given =
    text !== undefined ||
    options.by !== undefined ||
    options.about !== undefined ||
    options.name !== undefined;
  if (!given && streams.stdin.isTTY !== true) return answerLines(desk, command, options, streams);
  const colours = !plain && streams.stdout.isTTY === true;
  if (!given && command === 'ask')
    return chat({ services, input: streams.stdin, output: streams.stdout, colours, locale: 'en' });
  if (command === 'ask' && text === undefined)
    throw new InputError(
      'verbatim ask: write the question after it; --by and --about belong to verbatim quote, --name to verbatim who.',
    );
  const answer = await answerOf(desk, command, bounded(text, streams), options);
  if (options.json === true) streams.stdout.write(`${JSON.stringify(answer)}\n`);
  else show(desk, answer, streams, services, colours);
};
