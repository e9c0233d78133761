import { handle } from '../app/handle/index.js';
import type { Control, Reply } from '../app/reply.js';
import type { Services } from '../app/services.js';
import { pressable, renderTerminal, type TerminalOptions } from '../render/terminal/index.js';
import { SITTER, TERMINAL } from './here.js';

const HERE = { asker: SITTER, where: TERMINAL } as const;

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
      if (pressed === undefined) return show(await handle({ ...HERE, kind: 'text', text, locale }, services));
      return show(await handle({ ...HERE, kind: 'button', id: pressed.id, values: [], locale }, services));
    },
  };
};
