import type { Command } from '../app/command.js';
import { type CommandLine, readLine } from '../app/command-line.js';
import { handle } from '../app/handle/index.js';
import type { Services } from '../app/services.js';
import { renderReply } from '../render/discord/index.js';
import { say, type Texts } from '../texts/index.js';
import type { Completions, Item, Typed } from './protocol.js';
import { senderOf } from './to-request.js';

type Asking = {
  readonly typed: Typed;
  readonly services: Services;
  readonly texts: Texts;
  /** Whether whoever opens the page may play the moderator. */
  readonly trusted: boolean;
};

const NONE: Completions = { title: '', items: [], eager: false };

/** Discord shows a member only what the member may use here. */
const offered = ({ typed, services, trusted }: Asking): readonly Command[] => {
  const { asker, where } = senderOf(typed, trusted);
  return services.commands.filter(
    ({ where: places, who }) => places.includes(where.kind) && (who === 'everyone' || asker.moderator),
  );
};

const commandItems = (name: string, asking: Asking): readonly Item[] =>
  offered(asking)
    .filter(({ kind, name: own }) => kind !== 'message' && own.startsWith(name))
    .map((command) => ({
      label: `/${command.name}`,
      detail: say(asking.texts, command.description),
      line: `/${command.name} `,
    }));

/** The line before an option's name: what is typed of that name already is replaced. */
const beforeOption = (text: string, name: string): string => {
  const word = /\S*$/u.exec(text)?.[0] ?? '';
  if (word === '' || name.startsWith(word)) return text.slice(0, text.length - word.length);
  return `${text} `;
};

const optionItems = (command: Command, line: CommandLine, { typed, texts }: Asking): readonly Item[] =>
  Object.entries(command.options)
    .filter(([name]) => !(name in line.options))
    .map(([name, spec]) => ({
      label: `${name}:`,
      detail: `${say(texts, spec.description)}${spec.required === true ? ' (needed)' : ''}`,
      line: `${beforeOption(typed.text, name)}${name}:`,
    }));

const choicesFor = async (command: Command, option: string, value: string, asking: Asking) => {
  const spec = command.options[option];
  if (spec?.type === 'boolean') return ['true', 'false'].map((name) => ({ name, value: name }));
  const { services, typed, trusted, texts } = asking;
  const request = {
    ...senderOf(typed, trusted),
    kind: 'choices',
    command: command.name,
    option,
    typed: value,
  } as const;
  const rendered = renderReply(await handle(request, services), {
    surface: 'interaction',
    texts,
    locale: 'en',
  });
  return rendered.kind === 'choices' ? rendered.choices : [];
};

/** Values for the option at the end of the line, or for the text that no option names. */
const valueItems = async (command: Command, line: CommandLine, asking: Asking): Promise<readonly Item[]> => {
  const option = line.open?.option ?? command.freeText;
  if (option === undefined) return [];
  const value = line.open === null ? line.free : line.open.value.trim();
  const from =
    line.open === null ? `/${command.name} ${option}:` : asking.typed.text.slice(0, line.open.from);
  const choices = await choicesFor(command, option, value, asking);
  const isChosen = choices.some((choice) => choice.value === value);
  if (isChosen && /\s$/u.test(asking.typed.text)) return [];
  const detail = line.open === null ? option : '';
  return choices.map(({ name, value: chosen }) => ({ label: name, detail, line: `${from}${chosen} ` }));
};

const titleOf = (command: Command, line: CommandLine, texts: Texts): string => {
  const spec = line.open === null ? undefined : command.options[line.open.option];
  return spec === undefined
    ? `/${command.name} — ${say(texts, command.description)}`
    : `${line.open?.option} — ${say(texts, spec.description)}`;
};

/** What may be chosen at the end of a typed line: commands, then the options of one, then values for an option. */
export const complete = async (asking: Asking): Promise<Completions> => {
  const { typed, services, texts } = asking;
  const line = readLine(typed.text, services.commands);
  if (line === null) return NONE;
  const command = offered(asking).find(({ name }) => name === line.name);
  if (command === undefined)
    return line.named ? NONE : { title: 'Commands', items: commandItems(line.name, asking), eager: true };
  const values = line.named ? await valueItems(command, line, asking) : [];
  const isOpen = line.open !== null && !/\S\s$/u.test(line.open.value);
  const options = isOpen ? [] : optionItems(command, line, asking);
  const fitting = line.free === '' || line.open !== null ? [...options, ...values] : [...values, ...options];
  return { title: titleOf(command, line, texts), items: fitting.slice(0, 25), eager: false };
};
