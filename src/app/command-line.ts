import type { Command } from './command.js';

/** A line that begins with a slash, taken apart: where each named option begins and where its value does. */
export type CommandLine = {
  readonly name: string;
  /** Whether a blank ends the name, so that options follow. */
  readonly named: boolean;
  readonly options: Readonly<Record<string, string>>;
  /** The option that the end of the line belongs to; null for text without a name. */
  readonly open: { readonly option: string; readonly value: string; readonly from: number } | null;
  /** Text before the first named option. */
  readonly free: string;
};

const COMMAND = /^\/([a-z0-9-]{0,32})(\s|$)/u;
const OPTION = /(?:^|\s)([a-z][a-z0-9-]{0,31}):/gu;

type Mark = { readonly option: string; readonly at: number; readonly from: number };

const marksIn = (line: string, start: number, command: Command | undefined): readonly Mark[] =>
  [...line.slice(start).matchAll(OPTION)]
    .map(({ index, 0: whole, 1: option = '' }) => ({
      option,
      at: start + index,
      from: start + index + whole.length,
    }))
    .filter(({ option }) => command !== undefined && option in command.options);

/** Reads `/quote by:Macron about:troops`; `null` for a line that is no command. Text without a name fills the free option. */
export const readLine = (line: string, commands: readonly Command[]): CommandLine | null => {
  const [head = '', name = '', blank = ''] = COMMAND.exec(line) ?? [];
  if (head === '') return null;
  const command = commands.find((known) => known.name === name);
  const marks = marksIn(line, name.length + 1, command);
  const free = line.slice(head.length, marks[0]?.at ?? line.length).trim();
  const named = marks.map(
    ({ option, from }, index) =>
      [option, line.slice(from, marks[index + 1]?.at ?? line.length).trim()] as const,
  );
  const last = marks.at(-1);
  const freeText = command?.freeText;
  return {
    name,
    named: blank !== '',
    free,
    options: Object.fromEntries([
      ...(free !== '' && freeText !== undefined ? [[freeText, free] as const] : []),
      ...named,
    ]),
    open: last === undefined ? null : { option: last.option, value: line.slice(last.from), from: last.from },
  };
};
