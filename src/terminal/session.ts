import { handle } from '../app/handle/index.js';
import type { Control, Form, Reply } from '../app/reply.js';
import type { Request } from '../app/request.js';
import type { Services } from '../app/services.js';
import { pressable, renderField, renderTerminal, type TerminalOptions } from '../render/terminal/index.js';
import { say } from '../texts/index.js';
import { SITTER, TERMINAL } from './here.js';

const HERE = { asker: SITTER, where: TERMINAL } as const;

/** A conversation at a terminal: what was shown last decides what a number presses and what a line fills in. */
export type Session = {
  /** The reply to a line, as text for the terminal. */
  readonly answer: (typed: string) => Promise<string>;
};

/** A form that is being filled in, a line for each field. */
type Filling = { readonly form: Form; readonly values: readonly string[] };

type Shown = { readonly controls: readonly Control[]; readonly filling: Filling | null };

const fieldsOf = ({ form, values }: Filling): Readonly<Record<string, string>> =>
  Object.fromEntries(form.fields.map(({ id }, index) => [id, values[index] ?? '']));

/** What a line asks: it fills in the open form, presses what has that number, or is free text. */
const requestFor = (text: string, { controls, filling }: Shown, locale: string): Request => {
  if (filling !== null) {
    const filled = { ...filling, values: [...filling.values, text] };
    return { ...HERE, kind: 'form', id: filling.form.id, fields: fieldsOf(filled), locale };
  }
  const pressed = /^\d{1,2}$/u.test(text) ? pressable(controls)[Number(text) - 1] : undefined;
  if (pressed === undefined) return { ...HERE, kind: 'text', text, locale };
  return { ...HERE, kind: 'button', id: pressed.id, values: pressed.values, locale };
};

export const createSession = (services: Services, options: () => TerminalOptions): Session => {
  let shown: Shown = { controls: [], filling: null };
  const ask = (filling: Filling): string => {
    shown = { ...shown, filling };
    const field = filling.form.fields[filling.values.length];
    return field === undefined ? '' : renderField(field, options());
  };
  const show = (reply: Reply): string => {
    shown = { ...shown, filling: null };
    if (reply.kind === 'form') return ask({ form: reply, values: [] });
    if (reply.kind === 'dismissed') {
      shown = { controls: [], filling: null };
      return say(options().texts, 'terminal.dismissed');
    }
    if ('controls' in reply && reply.kind !== 'context') shown = { ...shown, controls: reply.controls };
    return renderTerminal(reply, options());
  };
  return {
    answer: async (typed) => {
      const text = typed.trim();
      // A command leaves a form that nobody wants to fill in.
      const filling = text.startsWith('/') ? null : shown.filling;
      if (filling !== null && filling.values.length + 1 < filling.form.fields.length)
        return ask({ ...filling, values: [...filling.values, text] });
      return show(await handle(requestFor(text, { ...shown, filling }, options().locale), services));
    },
  };
};
