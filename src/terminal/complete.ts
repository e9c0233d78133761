import { handle } from '../app/handle/index.js';
import type { Services } from '../app/services.js';
import { SITTER, TERMINAL } from './here.js';

const ENDS_IN_OPTION = /^\/([a-z-]+)\s+(?:[\s\S]*\s)?(?:([a-z]+):\s*)([^:]*)$/u;
const FREE = /^\/([a-z-]+)\s+([^:]*)$/u;

/** Completions of a typed line in readline's form: whole lines that it may become, and the part that they replace. */
export const completeLine = async (typed: string, services: Services): Promise<[string[], string]> => {
  if (/^\/[a-z-]*$/u.test(typed)) {
    const names = services.commands.map(({ name }) => `/${name} `);
    return [names.filter((name) => name.startsWith(typed)), typed];
  }
  const [, named, option, value = ''] = ENDS_IN_OPTION.exec(typed) ?? [];
  const [, free, rest = ''] = FREE.exec(typed) ?? [];
  const command = services.commands.find(({ name }) => name === (named ?? free));
  const target = option ?? command?.freeText;
  if (command === undefined || target === undefined) return [[], typed];
  const part = named === undefined ? rest : value;
  const reply = await handle(
    {
      kind: 'choices',
      command: command.name,
      option: target,
      typed: part,
      asker: SITTER,
      where: TERMINAL,
      locale: 'en',
    },
    services,
  );
  return [reply.kind === 'choices' ? reply.choices.map((choice) => choice.value) : [], part];
};
