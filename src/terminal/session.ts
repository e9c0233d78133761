import { handle } from '../app/handle/index.js';
import type { Control, Reply } from '../app/reply.js';
import type { Request } from '../app/request.js';
import type { Services } from '../app/services.js';
import { pressable, renderTerminal, type TerminalOptions } from '../render/terminal/index.js';
import { SITTER, TERMINAL } from './here.js';

const HERE = { asker: SITTER, where: TERMINAL } as const;

const COMMAND = /^\/([a-z-]{1,32})(?:\s+([\s\S]*))?$/u;
const NAMED = /(?:^|\s)([a-z]{2,20}):/gu;

/** `by: Macron about: troops` as options; text without names goes into the option that free text fills. */
const optionsOf = (
  rest: string,
  names: readonly string[],
  freeText: string | undefined,
): Record<string, string> => {
  const marks = [...rest.matchAll(NAMED)].filter(([, name = '']) => names.includes(name));
  const first = marks[0]?.index ?? rest.length;
  const free = rest.slice(0, first).trim();
  const named = marks.map((mark, index) => {
    const from = mark.index + mark[0].length;
    return [mark[1] ?? '', rest.slice(from, marks[index + 1]?.index ?? rest.length).trim()] as const;
  });
  return Object.fromEntries([
    ...(free !== '' && freeText !== undefined ? [[freeText, free] as const] : []),
    ...named,
  ]);
};

const requestOf = (text: string, services: Services, locale: string): Request => {
  const [, name = '', rest = ''] = COMMAND.exec(text) ?? [];
  const command = services.commands.find((known) => known.name === name);
  if (name === '') return { ...HERE, kind: 'text', text, locale };
  const options =
    command === undefined ? {} : optionsOf(rest, Object.keys(command.options), command.freeText);
  return { ...HERE, kind: 'command', command: name, options, locale };
};

/** A conversation at a terminal: what was typed last decides which buttons a number presses. */
export type Session = {
  /** The reply to a line, as text for the terminal. */
  readonly answer: (typed: string) => Promise<string>;
};

export const createSession = (services: Services, options: () => TerminalOptions): Session => {
  let controls: readonly Control[] = [];
  const show = (reply: Reply): string => {
    if ('controls' in reply && reply.kind !== 'context') controls = reply.controls;
    return renderTerminal(reply, options());
  };
  return {
    answer: async (typed) => {
      const text = typed.trim();
      const { locale } = options();
      const pressed = /^\d{1,2}$/u.test(text) ? pressable(controls)[Number(text) - 1] : undefined;
      if (pressed === undefined) return show(await handle(requestOf(text, services, locale), services));
      return show(await handle({ ...HERE, kind: 'button', id: pressed.id, values: [], locale }, services));
    },
  };
};
