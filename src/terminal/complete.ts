import { readLine } from '../app/command-line.js';
import { handle } from '../app/handle/index.js';
import type { Services } from '../app/services.js';
import { SITTER, TERMINAL } from './here.js';

const choicesFor = async (command: string, option: string, typed: string, services: Services) => {
  const request = {
    kind: 'choices',
    command,
    option,
    typed,
    asker: SITTER,
    where: TERMINAL,
    locale: 'en',
  } as const;
  const reply = await handle(request, services);
  return reply.kind === 'choices' ? reply.choices.map(({ value }) => value) : [];
};

/** Completions of a typed line in readline's form: what its end may become, and the part that they replace. */
export const completeLine = async (typed: string, services: Services): Promise<[string[], string]> => {
  const line = readLine(typed, services.commands);
  if (line === null) return [[], typed];
  const command = services.commands.find(({ name }) => name === line.name);
  if (!line.named) {
    const names = services.commands.map(({ name }) => `/${name} `);
    return [names.filter((name) => name.startsWith(typed)), typed];
  }
  const option = line.open?.option ?? command?.freeText;
  if (command === undefined || option === undefined) return [[], typed];
  const part = line.open === null ? line.free : line.open.value.trimStart();
  return [await choicesFor(command.name, option, part, services), part];
};
