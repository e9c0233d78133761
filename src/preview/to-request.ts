import type { Command } from '../app/command.js';
import { readLine } from '../app/command-line.js';
import type { Request, Where } from '../app/request.js';
import type { Surface } from '../render/discord/index.js';
import type { PageEvent, PlaceName } from './protocol.js';

const PLACES = {
  talks: { kind: 'server', server: 'preview', channel: 'talks' },
  dm: { kind: 'dm', channel: 'dm' },
} as const satisfies Readonly<Record<PlaceName, Where>>;

/** Who asks and where. Nobody is a moderator in a direct message, nor where the page is open to others. */
export const senderOf = (
  { asker, in: place, as }: Pick<PageEvent, 'asker' | 'in' | 'as'>,
  trusted: boolean,
) => ({
  asker: { id: asker, moderator: trusted && as === 'moderator' && place !== 'dm' },
  where: PLACES[place],
  locale: 'en',
});

/** What the app is asked when something is done in the page, and on which surface Discord would answer it. */
export const toRequest = (
  event: Exclude<PageEvent, { kind: 'delete' }>,
  commands: readonly Command[],
  trusted: boolean,
): { readonly request: Request; readonly surface: Surface } => {
  const sender = senderOf(event, trusted);
  if (event.kind === 'press')
    return {
      request: { ...sender, kind: 'button', id: event.id, values: event.values },
      surface: 'interaction',
    };
  if (event.kind === 'message')
    return {
      request: { ...sender, kind: 'message', command: event.command, text: event.text },
      surface: 'interaction',
    };
  if (event.kind === 'submit')
    return {
      request: { ...sender, kind: 'form', id: event.id, fields: event.fields },
      surface: 'interaction',
    };
  const line = readLine(event.text.trim(), commands);
  if (line === null) return { request: { ...sender, kind: 'text', text: event.text }, surface: 'message' };
  return {
    request: { ...sender, kind: 'command', command: line.name, options: line.options },
    surface: 'interaction',
  };
};
