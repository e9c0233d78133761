import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Services } from '../app/services.js';
import { colourPaint, plainPaint } from '../render/terminal/paint.js';
import { say, textsFor } from '../texts/index.js';
import { completeLine } from './complete.js';
import { TERMINAL } from './here.js';
import { createSession } from './session.js';

export type ChatOptions = {
  readonly services: Services;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly colours: boolean;
  readonly locale: string;
};

const WIDTH = 100;

/** A chat at the terminal until the input ends: slash commands, free text, history, completion by Tab. */
export const chat = async ({ services, input, output, colours, locale }: ChatOptions): Promise<void> => {
  const texts = textsFor(locale);
  const desk = services.desks.deskFor(TERMINAL);
  const passages = desk.articles.reduce((sum, article) => sum + article.passages.length, 0);
  const session = createSession(services, () => ({
    texts,
    locale,
    width: Math.min(output.columns ?? WIDTH, WIDTH),
    paint: colours && output.isTTY === true ? colourPaint : plainPaint,
    now: services.clock.now(),
  }));
  output.write(`${say(texts, 'terminal.welcome', { articles: desk.articles.length, passages })}\n`);
  const lines = createInterface({
    input,
    output,
    terminal: output.isTTY === true && input.isTTY === true,
    prompt: '› ',
    completer: (typed: string, done: (error: Error | null, result: [string[], string]) => void) => {
      completeLine(typed, services).then(
        (result) => done(null, result),
        () => done(null, [[], typed]),
      );
    },
  });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') output.write(`${await session.answer(line)}\n\n`);
    lines.prompt();
  }
  output.write('\n');
};
