import { handle } from '../app/handle/index.js';
import type { Services } from '../app/services.js';
import { renderTerminal } from '../render/terminal/index.js';
import { colourPaint, plainPaint } from '../render/terminal/paint.js';
import { SITTER, TERMINAL } from '../terminal/here.js';
import { textsFor } from '../texts/index.js';
import { InputError, type Streams } from './streams.js';

const WIDTH = 100;

const typedIn = async ({ stdin }: Streams): Promise<string> => {
  if (stdin.isTTY === true)
    throw new InputError('verbatim find: write the message after it, or give it on standard input.');
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** What the articles say to one message: from the arguments, else the whole of standard input. */
export const findMessage = async (
  given: string | undefined,
  json: boolean,
  services: Services,
  streams: Streams,
  plain: boolean,
): Promise<void> => {
  const text = given ?? (await typedIn(streams));
  if (json) {
    const findings = await services.desks.deskFor(TERMINAL).find(text);
    streams.stdout.write(`${JSON.stringify(findings)}\n`);
    return;
  }
  const request = { asker: SITTER, where: TERMINAL, locale: 'en', kind: 'message', command: 'find' } as const;
  const shown = renderTerminal(await handle({ ...request, text }, services), {
    texts: textsFor('en'),
    locale: 'en',
    width: Math.min(streams.stdout.columns ?? WIDTH, WIDTH),
    paint: !plain && streams.stdout.isTTY === true ? colourPaint : plainPaint,
    now: services.clock.now(),
  });
  streams.stdout.write(`${shown}\n`);
};
