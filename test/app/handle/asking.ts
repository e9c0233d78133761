import { handle } from '../../../src/app/handle/index.js';
import type { AnswerReply, Control, Notice, Reply } from '../../../src/app/reply.js';
import type { Asker, Where } from '../../../src/app/request.js';
import type { Services } from '../../../src/app/services.js';

export const ana = { id: '1234567890123456789', moderator: false } as const;
export const ben = { id: '3234567890123456789', moderator: false } as const;
export const mod = { id: '2234567890123456789', moderator: true } as const;

export const channel = { kind: 'server', server: '10', channel: '20' } as const;
export const dm = { kind: 'dm', channel: '30' } as const;

type Sender = { readonly asker?: Asker; readonly where?: Where };

const from = ({ asker = ana, where = channel }: Sender) => ({ asker, where, locale: 'en' });

/** What members do, over some services. */
export const asking = (services: Services) => ({
  say: (text: string, sender: Sender = {}) => handle({ ...from(sender), kind: 'text', text }, services),
  slash: (command: string, options = {}, sender: Sender = {}) =>
    handle({ ...from(sender), kind: 'command', command, options }, services),
  press: (id: string, sender: Sender = {}) =>
    handle({ ...from(sender), kind: 'button', id, values: [] }, services),
  choose: (id: string, value: string, sender: Sender = {}) =>
    handle({ ...from(sender), kind: 'button', id, values: [value] }, services),
  submit: (id: string, text: string, sender: Sender = {}) =>
    handle({ ...from(sender), kind: 'form', id, fields: { text } }, services),
});

export const asAnswer = (reply: Reply): AnswerReply => {
  if (reply.kind !== 'answer') throw new Error(`expected an answer, got ${JSON.stringify(reply)}`);
  return reply;
};

export const keysOf = (reply: Reply): readonly string[] => (reply as Notice).lines.map(({ key }) => key);

const controlsOf = (reply: Reply): readonly Control[] => ('controls' in reply ? reply.controls : []);

export const labelsOf = (reply: Reply): readonly string[] => controlsOf(reply).map(({ label }) => label.key);

/** The id of the button with a label. */
export const buttonOf = (reply: Reply, key: string): string => {
  const control = controlsOf(reply).find((known) => known.kind === 'button' && known.label.key === key);
  if (control?.kind !== 'button') throw new Error(`no ${key} under ${JSON.stringify(controlsOf(reply))}`);
  return control.id;
};

export type Select = Extract<Control, { kind: 'select' }>;

export const selectOf = (reply: Reply): Select => {
  const control = controlsOf(reply).find(({ kind }) => kind === 'select');
  if (control?.kind !== 'select') throw new Error(`no select under ${JSON.stringify(controlsOf(reply))}`);
  return control;
};

/** An option of a select by its text key and, where it has one, what fills it. */
export const optionOf = ({ options }: Select, key: string, filled?: string): string => {
  const option = options.find(
    ({ label }) =>
      label.key === key && (filled === undefined || Object.values(label.values ?? {}).includes(filled)),
  );
  if (option === undefined) throw new Error(`no ${key} ${filled} in ${JSON.stringify(options)}`);
  return option.value;
};
